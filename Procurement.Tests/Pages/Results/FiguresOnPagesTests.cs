using Procurement.Api.Application.Awards;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Pages.Results;

/// <summary>Every figure of the ranking and award pages is the ranking core's, in both languages.</summary>
[TestFixture("est-prototype")]
[TestFixture("quebec-adjusted-price")]
[TestFixture("ties-shared")]
[TestFixture("rank-reversal-after-disqualification")]
[TestFixture("est-phases")]
public sealed partial class FiguresOnPagesTests(string caseName)
{
    private PlayedDatabase database = null!;
    private SignedInHost host = null!;
    private IReadOnlyList<DecidedCall> calls = [];

    [OneTimeSetUp]
    public async Task Play()
    {
        database = new PlayedDatabase();
        var played = await database.Play(caseName);
        played.Faults.Should().BeEmpty();
        host = new SignedInHost(database.Location);
        var stage = new Stage(host.Services.GetRequiredService<IServiceScopeFactory>(), default);
        var found = new List<DecidedCall>();
        foreach (var call in played.Calls)
            found.Add(await stage.Do(CasePeople.Monitor, new GetDecidedCall(call)));
        calls = found;
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await host.DisposeAsync();
        database.Dispose();
    }

    [Test]
    public async Task Rankings_hold_the_figures_of_the_core([Values] Language language)
    {
        using var reader = new PageReader(host.As(CasePeople.Monitor));
        foreach (var call in calls)
        foreach (var (region, address) in await RankingsOf(reader, call, language))
        {
            await reader.Open(address);
            reader.Status.Should().Be(HttpStatusCode.OK, address);
            var section = Section(reader.Source, "ranked");
            Rows(section)
                .Should()
                .BeEquivalentTo(Expected(call, region.Ranking, language), all => all.WithStrictOrdering());
            var chart = Section(reader.Source, "chart");
            foreach (var proposal in region.Ranking.Ranked)
                chart.Should().Contain($"<b>{Written(language).Points(proposal.Total!.Value)}</b>");
            foreach (var stopped in region.Ranking.Proposals.SelectMany(one => one.Steps.OfType<RatedResult>()))
                if (stopped is { PointsShort: { Sign: > 0 } missing })
                    reader.Text.Should().Contain(Written(language).Points(missing));
        }
    }

    [Test]
    public async Task Awards_hold_the_winners_and_figures_of_the_core([Values] Language language)
    {
        using var reader = new PageReader(host.As(CasePeople.Approver));
        foreach (var call in calls.Where(one => one.Award is not null))
        {
            var section = await AwardTable(reader, call, language);
            var sum = Fraction.Zero;
            foreach (var (entry, region) in call.Award!.Entries.Zip(call.Regions))
            {
                var winner = entry.Bidder is { } bidder ? region.Ranking.Of(bidder) : null;
                if (winner is null || RankedValue.Of(call.Call.Plan.Ranking, winner) is not { } value)
                    continue;
                sum += value;
                Rows(section)[entry.Position][^1].Should().Be(Value(call, language, value));
            }
            if (call.Award.Entries.Any(entry => entry.Bidder is not null))
                Rows(section)[^1][^1].Should().Be(Value(call, language, sum));
        }
    }

    private static async Task<string> AwardTable(PageReader reader, DecidedCall call, Language language)
    {
        var id = call.Call.Id.Value;
        await reader.Open(language == Language.French ? $"/fr/appels/{id}/attribution" : $"/en/calls/{id}/award");
        reader.Status.Should().Be(HttpStatusCode.OK);
        return Section(reader.Source, "regions");
    }

    private static async Task<IReadOnlyList<(RegionRanking Region, string Address)>> RankingsOf(
        PageReader reader,
        DecidedCall call,
        Language language
    )
    {
        await reader.Open(language == Language.French ? "/fr" : "/en");
        var links = Link.Matches(reader.Source)
            .Where(link => link.Groups[2].Value.Contains(call.Call.Terms.Reference + "<", StringComparison.Ordinal))
            .Select(link => link.Groups[1].Value)
            .ToList();
        links.Should().HaveCount(call.Regions.Count);
        return [.. call.Regions.Zip(links)];
    }

    /// <summary>The figures of each ranked proposal as a row of the table has them.</summary>
    private static IEnumerable<string[]> Expected(DecidedCall call, RankingResult ranking, Language language)
    {
        var write = Written(language);
        foreach (var proposal in ranking.Ranked)
        {
            List<string> cells = [$"{proposal.Rank}"];
            foreach (var step in call.Call.Plan.Steps.OfType<ScoredStep>())
            {
                if (proposal.Step(step.Id) is PriceResult price)
                    cells.Add(write.Money(price.Price));
                cells.Add(write.Points(((ScoredResult)proposal.Step(step.Id)!).Score.Rounded));
            }
            if (call.Call.Plan.Ranking == RankingMethod.LowestAdjustedPrice)
                cells.Add(write.Money(proposal.AdjustedPrice!.Rounded));
            cells.Add(write.Points(proposal.Total!.Value));
            yield return [.. cells];
        }
    }

    private static Formats Written(Language language) => new(language, "CAD");

    private static string Value(DecidedCall call, Language language, Fraction value) =>
        call.Call.Plan.Ranking == RankingMethod.HighestTotal
            ? Written(language).Points(value)
            : Written(language).MoneyRounded(value);

    private static string Section(string source, string name)
    {
        var found = Regex.Match(
            source,
            $"<section[^>]*aria-labelledby=\"{name}\".*?</section>",
            RegexOptions.Singleline
        );
        found.Success.Should().BeTrue($"the page has a section {name}");
        return found.Value;
    }

    private static List<string[]> Rows(string section) =>
        [
            .. Row.Matches(section[section.IndexOf("<tbody", StringComparison.Ordinal)..])
                .Select(row =>
                    Figure
                        .Matches(row.Value)
                        .Select(cell => WebUtility.HtmlDecode(Mark.Replace(cell.Groups[1].Value, "")).Trim())
                        .ToArray()
                ),
        ];

    [GeneratedRegex(
        "<th[^>]*><a href=\"(/(?:en/competitions|fr/concours)/[^\"]*)\">(.*?</span>)",
        RegexOptions.Singleline
    )]
    private static partial Regex Link { get; }

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row { get; }

    [GeneratedRegex("<td class=\"n\"[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Figure { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Mark { get; }
}
