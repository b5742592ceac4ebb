using Procurement.Api.Application.Reports;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application.Reports;

/// <summary>Who may print what the panel wrote, and from when on.</summary>
public sealed class PanelReportTests
{
    private static readonly DocumentSubject Record = new(
        ReportDocumentKind.Consensus,
        Language.English,
        Bidder: "B1",
        Step: "technical"
    );

    private static DocumentSubject Sheet(string bidder, string evaluator) =>
        new(ReportDocumentKind.ScoreSheet, Language.French, null, bidder, "technical", evaluator);

    [Test]
    public async Task Nobody_prints_anothers_sheet_before_the_panel_begins_to_agree()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B1", 70);
        var sheet = new RenderPanelReport(room.Competition, Sheet("B1", "E1"));
        foreach (var person in new[] { Person("E2"), CasePeople.Chair, CasePeople.Lead, CasePeople.Approver })
        {
            (await room.Code(person, sheet)).Should().Be("sheet.hidden");
            (await room.Code(person, sheet with { Subject = Sheet("B1", "E3") })).Should().Be("sheet.hidden");
            (await room.Code(person, sheet with { Subject = Record })).Should().Be("sheet.hidden");
            (await List(room, person)).Should().BeEmpty();
        }
        (await Text(room, Person("E1"), sheet)).Should().Contain("70,00").And.Contain("Evaluator E1");
        (await Text(room, CasePeople.Monitor, sheet)).Should().Contain("Says why.");
        var notIn = sheet with { Subject = Sheet("B1", "E2") };
        (await room.Code(CasePeople.Monitor, notIn)).Should().Be("sheet.hidden");
        (await room.Code(CasePeople.Bidder("B1"), sheet)).Should().Be("access.not-permitted");
        (await List(room, Person("E1"))).Should().OnlyContain(title => title.Evaluator == "E1" && title.Bidder == "B1");
    }

    [Test]
    public async Task Once_it_agrees_the_panel_prints_them_and_an_evaluator_finds_no_other_name()
    {
        await using var room = await Scoring();
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
        foreach (var bidder in room.Bidders)
            await room.HandIn(evaluator, bidder, evaluator == "E1" ? 70 : 60);
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        var record = new RenderPanelReport(room.Competition, Record);
        var (own, chairs) = (await Text(room, Person("E2"), record), await Text(room, CasePeople.Chair, record));
        own.Should().Contain("70.00").And.Contain("60.00").And.Contain("E3").And.NotContain("Evaluator E");
        chairs.Should().Contain("Evaluator E1").And.Contain("Not agreed yet").And.NotContain("$");
        var sheet = record with { Subject = Sheet("B1", "E1") };
        (await Text(room, Person("E2"), sheet)).Should().Contain("70,00").And.NotContain("Evaluator E1");
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver })
            (await room.Code(person, record)).Should().Be("sheet.hidden");
        (await List(room, CasePeople.Chair)).Should().HaveCount(2 * (9 + 3));
    }

    [Test]
    public async Task They_are_read_in_their_competition_only_and_never_by_way_of_the_call()
    {
        await using var room = await Scoring();
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
        foreach (var bidder in room.Bidders)
            await room.HandIn(evaluator, bidder, 60);
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        foreach (var subject in new[] { Record, Sheet("B1", "E1") })
        foreach (var person in new[] { CasePeople.Chair, Person("E1"), CasePeople.Monitor })
        {
            (await room.Code(person, new RenderReport(room.Call, subject with { Region = "ALL" })))
                .Should()
                .Be("access.not-found");
            (await room.Stage.Do(person, new ListReports(room.Call)))
                .Should()
                .NotContain(title => title.Document == subject.Document);
        }
    }

    [Test]
    public async Task An_evaluator_in_conflict_learns_nothing_of_that_bidder()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B2", 70);
        await room.Host.Answer(room.Competition, "E1", "B1", InterestKind.Declared);
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
        foreach (var bidder in room.Bidders.Where(bidder => (evaluator, bidder) is not (("E1", "B1") or ("E1", "B2"))))
            await room.HandIn(evaluator, bidder, 60);
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        foreach (var subject in new[] { Record, Sheet("B1", "E1"), Sheet("B1", "E2") })
            (await room.Code(Person("E1"), new RenderPanelReport(room.Competition, subject)))
                .Should()
                .Be("access.not-found");
        (await List(room, Person("E1"))).Should().NotBeEmpty().And.NotContain(title => title.Bidder == "B1");
        (await List(room, Person("E2"))).Should().Contain(title => title.Bidder == "B1");
    }

    [Test]
    public async Task Lead_and_approver_print_them_when_the_step_is_closed_and_ranked()
    {
        await using var stage = new AStage("est-prototype");
        var competition = await stage.PlayedCompetition();
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Monitor, CasePeople.Chair })
        {
            var titles = await stage.Stage.Do(person, new ListPanelReports(competition));
            foreach (var document in new[] { ReportDocumentKind.ScoreSheet, ReportDocumentKind.Consensus })
            {
                var title = titles.First(one => one.Document == document);
                (await stage.Stage.Do(person, new RenderPanelReport(competition, title.Subject())))
                    .Content.Should()
                    .NotBeEmpty();
            }
        }
    }

    private static async Task<IEnumerable<ReportTitle>> List(APanelRoom room, string person) =>
        (await room.Stage.Do(person, new ListPanelReports(room.Competition))).Where(title =>
            title.Document is ReportDocumentKind.ScoreSheet or ReportDocumentKind.Consensus
        );

    private static async Task<string> Text(APanelRoom room, string person, RenderPanelReport report)
    {
        var written = await room.Stage.Do(person, report);
        return new PrintedReport(written.Content, written.Title.Language == Language.French).Everything;
    }
}
