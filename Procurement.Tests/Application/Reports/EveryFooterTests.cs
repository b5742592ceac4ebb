using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Reports;

/// <summary>By what every page of every document can be checked, whatever kinds of document there are.</summary>
public sealed partial class EveryFooterTests
{
    [Test]
    public async Task Every_page_has_the_hash_of_the_plan_and_the_code_and_the_first_page_the_head()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        await stage.Notify(call);
        await stage.Stage.Do(CasePeople.Monitor, new AttestFairness(call, null, "A. Monitor"));
        var kinds = new HashSet<ReportDocumentKind>();
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Monitor })
        foreach (var title in await stage.Stage.Do(person, new ListReports(call)))
        {
            kinds.Add(title.Document);
            Check(await stage.Stage.Do(person, new RenderReport(call, title.Subject())), stage, call);
        }
        await EveryLetterIsFound(stage, call);
        competition.Value.Should().NotBeEmpty();
        kinds
            .Should()
            .Contain([
                ReportDocumentKind.Evaluation,
                ReportDocumentKind.Debrief,
                ReportDocumentKind.Letter,
                ReportDocumentKind.Fairness,
                ReportDocumentKind.Proceedings,
            ]);
    }

    [Test]
    public async Task A_debrief_report_that_was_released_is_found_by_the_code_that_its_bidder_reads()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        await stage.Notify(call);
        var titles = await stage.Stage.Do(CasePeople.Lead, new ListReports(call));
        var title = titles.First(one => one.Document == ReportDocumentKind.Debrief);
        var bidder = CasePeople.Bidder(title.Bidder!);
        var debrief = await stage.Stage.Do(bidder, new RequestDebrief(competition));
        var before = stage.Record(call)[^1].Entry.Head;

        await stage.Stage.Do(CasePeople.Lead, new ReleaseDebriefReport(call, debrief));

        var read = await stage.Stage.Do(bidder, new RenderReport(call, title.Subject()));
        var code = CodeOn(new PdfTree(read.Content).TextOf(0));
        var found = await stage.Stage.Try(null, new CheckDocumentCode(code, before.ToString()));
        found.Value.IsIssued.Should().BeTrue();
    }

    private static async Task EveryLetterIsFound(AStage stage, SolicitationId call)
    {
        var titles = await stage.Stage.Do(CasePeople.Lead, new ListReports(call));
        foreach (var title in titles.Where(one => one.Document == ReportDocumentKind.Letter))
        {
            var letter = await stage.Stage.Do(CasePeople.Lead, new RenderReport(call, title.Subject()));
            var page = new PdfTree(letter.Content).TextOf(0);
            var head = Head().Match(Plain(page)).Value;
            var found = await stage.Stage.Try(null, new CheckDocumentCode(CodeOn(page), head));
            found.Value.IsIssued.Should().BeTrue($"{title}");
        }
    }

    private static void Check(WrittenReport report, AStage stage, SolicitationId call)
    {
        var tree = new PdfTree(report.Content);
        var first = tree.TextOf(0);
        var code = CodeOn(first);
        var because = $"{report.Title}";
        // What was sent keeps the head of then.
        stage
            .Record(call)
            .Should()
            .Contain(one => Plain(first).Contains($"{one.Entry.Number}:{one.Entry.Hash}"), because);
        var plan = PlanHash().Match(Plain(first)).Value;
        plan.Should().NotBeEmpty(because);
        for (var page = 0; page < tree.Pages.Count; page++)
            Plain(tree.TextOf(page)).Should().Contain(plan).And.Contain(Plain(code), because);
    }

    private static string CodeOn(string page) => Code().Match(page).Value;

    private static string Plain(string text) => Blank().Replace(text, "");

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}")]
    private static partial Regex Code();

    [GeneratedRegex("PlanSHA-256:[0-9a-f]{12}…[0-9a-f]{4}")]
    private static partial Regex PlanHash();

    [GeneratedRegex("(?<=head:?)[0-9]+:[0-9a-f]{64}")]
    private static partial Regex Head();

    [GeneratedRegex(@"[\s|\u00A0]")]
    private static partial Regex Blank();
}
