using Procurement.Api.Application.Debriefs;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Tests.Pages.Bidding;

/// <summary>Letters, the debrief and a dispute, once a call was notified; the debrief says what its file says.</summary>
public sealed class DebriefPageTests
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly CaseClock clock = new();
    private AStage stage = null!;
    private SignedInHost host = null!;
    private SolicitationId call;
    private CompetitionId competition;

    [SetUp]
    public async Task Begin()
    {
        var location = new DatabaseLocation(Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.db"));
        DatabaseFiles.Make(location);
        stage = new AStage("threshold", location);
        host = new SignedInHost(
            location,
            services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(clock);
                services.RemoveAll<IServiceKey>();
                services.AddSingleton(_ => stage.Get<IServiceKey>());
            }
        );
        (call, competition) = await stage.Decided();
        clock.Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
        await stage.Notify(call);
    }

    [TearDown]
    public async Task End()
    {
        await host.DisposeAsync();
        await stage.DisposeAsync();
        folder.Delete(recursive: true);
        folder.Create();
    }

    [TestCase("en", "letters")]
    [TestCase("fr", "lettres")]
    public async Task A_debrief_is_asked_for_released_and_read_by_its_bidder_alone(string language, string letters)
    {
        var bidder = await Unsuccessful();
        using var reader = Bidder(bidder);
        var outcome = Address(language, $"{(language == "fr" ? "appels" : "calls")}/{call.Value}/{letters}");
        await reader.Open(outcome);
        reader.Status.Should().Be(HttpStatusCode.OK);
        await reader.SendForm($"{outcome}?handler=Debrief&competition={competition.Value}");
        reader.Leads.Should().EndWith("done=DebriefAsked");
        var debrief = (await stage.Stage.Do(CasePeople.Lead, new ListDebriefs(call))).Single();
        var page = Address(language, $"{competition.Value}/{(language == "fr" ? "compte-rendu" : "debrief")}");
        await reader.Open(page);
        reader.Status.Should().Be(HttpStatusCode.NotFound, "it is not released");
        await stage.Stage.Do(CasePeople.Lead, new ReleaseDebriefReport(call, debrief.Id));
        await reader.Open(page);
        reader.Status.Should().Be(HttpStatusCode.OK);
        reader.Text.Should().Contain(language == "fr" ? "Résultats par étape" : "Results by step");
        reader.Text.Should().NotMatchRegex(@"\bE1\b");
        reader.Source.Should().NotContain("case-evaluator");
        foreach (var other in new[] { Winner(), CasePeople.Lead })
        {
            using var stranger = new PageReader(host.As(other));
            await stranger.Open(page);
            stranger.Status.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        }
    }

    [Test]
    public async Task The_page_says_the_points_and_the_sentences_of_the_record()
    {
        var bidder = await Released();
        var read = await stage.Stage.Do(CasePeople.Bidder(bidder), new ReadDebrief(competition, default));
        read.Report.Should().NotBeNull();
        using var reader = Bidder(bidder);
        await reader.Open(Address("en", $"{competition.Value}/debrief"));
        var numbers = new Procurement.Infrastructure.Reporting.Typography.Formats(default, "CAD");
        foreach (var rated in read.Report!.Steps.OfType<Procurement.Domain.Reports.OwnRated>())
            reader.Text.Should().Contain(numbers.Points(rated.Raw));
        foreach (var reason in read.Report.Reasons)
            reader.Text.Should().Contain(reason.Said?.Reason.English ?? "No reason recorded", reason.Criterion);
        reader.Text.Should().Contain(read.Report.Head.Imprint!.Code);
    }

    [Test]
    public async Task The_letter_and_the_debrief_are_the_files_that_were_kept()
    {
        var bidder = await Released();
        using var client = host.As(CasePeople.Bidder(bidder));
        using var reader = Bidder(bidder);
        await reader.Open(Address("en", $"calls/{call.Value}/letters"));
        var letter = Regex.Match(reader.Source, "href=\"([^\"]*letter\\.pdf[^\"]*)\"").Groups[1].Value;
        (await client.GetByteArrayAsync(WebUtility.HtmlDecode(letter)))[..5].Should().Equal("%PDF-"u8.ToArray());
        await reader.Open(Address("en", $"{competition.Value}/debrief"));
        var file = Regex.Match(reader.Source, "href=\"([^\"]*debrief\\.pdf[^\"]*)\"").Groups[1].Value;
        var first = await client.GetByteArrayAsync(WebUtility.HtmlDecode(file));
        (await client.GetByteArrayAsync(WebUtility.HtmlDecode(file))).Should().Equal(first);
    }

    [Test]
    public async Task A_dispute_without_grounds_comes_back_and_one_with_them_is_filed()
    {
        using var reader = Bidder(await Unsuccessful());
        var outcome = Address("en", $"calls/{call.Value}/letters");
        await reader.Open(outcome);
        await reader.SendForm($"{outcome}?handler=Dispute", ("Grounds", " "));
        reader.Source.Should().Contain("dispute.grounds-missing").And.Contain("href=\"#Grounds\"");
        await reader.SendForm($"{outcome}?handler=Dispute", ("Grounds", "The minimum was read otherwise."));
        reader.Leads.Should().EndWith("done=Disputed");
        await reader.Open(outcome);
        reader.Text.Should().Contain("The minimum was read otherwise.");
    }

    private async Task<string> Released()
    {
        var bidder = await Unsuccessful();
        var asked = await stage.Stage.Do(CasePeople.Bidder(bidder), new RequestDebrief(competition));
        await stage.Stage.Do(CasePeople.Lead, new ReleaseDebriefReport(call, asked));
        return bidder;
    }

    private async Task<string> Unsuccessful() =>
        (await stage.Stage.Do(CasePeople.Lead, new Procurement.Api.Application.Notices.ListNotices(call)))
            .First(one => one.Content.OffersDebrief)
            .Bidder;

    private static string Winner() => CasePeople.Bidder("B1");

    private PageReader Bidder(string bidder) => new(host.As(CasePeople.Bidder(bidder)));

    private static string Address(string language, string page) =>
        $"/{language}/{(language == "fr" ? "propositions" : "proposals")}/{page}";
}
