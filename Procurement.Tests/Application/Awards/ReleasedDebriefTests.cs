using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Retention;
using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Application.Awards;

/// <summary>What was released to a bidder stays what it is, and can be checked by who has the paper.</summary>
public sealed class ReleasedDebriefTests
{
    private AStage stage = null!;
    private SolicitationId call;
    private CompetitionId competition;

    [SetUp]
    public async Task Notify()
    {
        stage = new AStage();
        (call, competition) = await stage.Decided();
        await stage.Notify(call);
    }

    [TearDown]
    public async Task End() => await stage.DisposeAsync();

    [Test]
    public async Task It_prints_the_same_bytes_for_ever_in_either_language_also_when_what_it_rests_on_changed()
    {
        var bidder = await Loser();
        await Released(bidder);
        foreach (var language in new[] { Language.English, Language.French })
        {
            var before = await Read(bidder, language);
            await stage.Stage.Do(CasePeople.Lead, new IssueReport(call, Subject(bidder, language)));
            (await Read(bidder, language)).Should().Equal(before);
        }
        var kept = await Read(bidder, Language.English);

        stage.Connection.Run("UPDATE organizations SET name = 'Renamed since'");

        (await Read(bidder, Language.English)).Should().Equal(kept);
        var report = new RenderReport(call, Subject(bidder, Language.English));
        (await stage.Code(CasePeople.Bidder("B2"), report)).Should().Be("access.not-found");
    }

    [Test]
    public async Task Its_code_and_head_are_those_issued()
    {
        var bidder = await Loser();
        await Released(bidder);
        var issued = await stage.Stage.Do(CasePeople.Lead, new IssueReport(call, Subject(bidder, Language.French)));
        new PrintedReport(await Read(bidder, Language.French), isFrench: true).Everything.Should().Contain(issued.Code);
        (await stage.Stage.Try(null, new CheckDocumentCode(issued.Code, issued.Head))).Value.IsIssued.Should().BeTrue();
    }

    [Test]
    public async Task To_the_bidder_that_was_selected_nothing_is_released()
    {
        var loser = await Loser();
        var winner = new[] { "B1", "B3" }.First(bidder => bidder != loser);
        var debrief = await stage.Stage.Do(CasePeople.Bidder(winner), new RequestDebrief(competition));
        (await stage.Code(CasePeople.Lead, new ReleaseDebriefReport(call, debrief))).Should().Be("debrief.no-report");
    }

    [Test]
    public async Task It_goes_with_the_contents_of_its_call()
    {
        await Released(await Loser());
        Copies().Should().Be(2, "one in each language");
        stage.Now = new DateTimeOffset(2031, 6, 4, 12, 0, 0, TimeSpan.FromHours(-4));
        await stage.Stage.Do(CasePeople.Administrator, new DestroyRecords(call));
        Copies().Should().Be(0);
    }

    private long Copies()
    {
        using var command = new SqliteCommand(
            """
            SELECT count(*) FROM sent_documents JOIN issued_documents ON id = issued_document_id
            WHERE document = 'Debrief' AND content IS NOT NULL
            """,
            stage.Connection
        );
        return (long)command.ExecuteScalar()!;
    }

    private async Task<string> Loser() =>
        (await stage.Stage.Do(CasePeople.Lead, new ListReports(call)))
            .First(title => title.Document == ReportDocumentKind.Debrief)
            .Bidder!;

    private async Task Released(string bidder)
    {
        var debrief = await stage.Stage.Do(CasePeople.Bidder(bidder), new RequestDebrief(competition));
        await stage.Stage.Do(CasePeople.Lead, new ReleaseDebriefReport(call, debrief));
        (await stage.Code(CasePeople.Lead, new ReleaseDebriefReport(call, debrief)))
            .Should()
            .Be("debrief.already-released");
    }

    private async Task<byte[]> Read(string bidder, Language language) =>
        (await stage.Stage.Do(CasePeople.Bidder(bidder), new RenderReport(call, Subject(bidder, language)))).Content;

    private static DocumentSubject Subject(string bidder, Language language) =>
        new(ReportDocumentKind.Debrief, language, "ALL", bidder);
}
