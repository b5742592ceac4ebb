using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>Score sheets and consensus records hold the figures of the ranking core, and nothing that is not the
/// panel's.</summary>
internal sealed class PanelFigureTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void A_consensus_record_holds_the_points_that_the_ranking_counts(string name) =>
        Check(PlayedCalls.Case(name));

    [Test]
    public void So_it_does_in_two_hundred_generated_competitions()
    {
        for (var seed = 1; seed <= 200; seed++)
            Check(PlayedCalls.Text(GeneratedCase.Of(seed).ToJsonString()));
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void No_document_of_the_panel_holds_a_price_another_bidder_or_another_evaluators_name(string name)
    {
        foreach (var call in Calls(PlayedCalls.Case(name)))
        foreach (var report in AllReports.OfPanels(call))
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = DocumentText.Of(ReportDocuments.Compose(report, language));
            var bidder = report is ScoreSheetReport one ? one.Bidder : ((ConsensusReport)report).Bidder;
            var file = call.In(report.Head.Region?.Code ?? "");
            var formats = new Formats(language, report.Head.Currency);
            text.Should()
                .NotContainAny(
                    call.Bidders.Select(other => other.Facts.Name).Where(other => !bidder.Facts.Name.Contains(other))
                );
            var prices = file
                .Submissions.Select(file.OpenedPriceOf)
                .OfType<Procurement.Domain.Common.Numbers.Money>()
                .Select(formats.Money)
                .ToArray();
            if (prices.Length > 0)
                text.Should().NotContainAny(prices);
            if (report is ScoreSheetReport sheet)
                text.Should()
                    .NotContainAny(
                        file.Panel.Members.Where(member => member.Evaluator != sheet.Evaluator)
                            .Select(member => member.Name)
                            .Append("\0")
                    );
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void No_document_over_all_regions_names_an_evaluator(string name)
    {
        foreach (var call in PlayedCalls.Case(name).Calls)
        foreach (var report in AllReports.OverRegions(call))
            DocumentText
                .Of(ReportDocuments.Compose(report, Language.English))
                .Should()
                .NotContainAny(call.Competitions.SelectMany(file => file.Panel.Members).Select(member => member.Name));
    }

    private static IEnumerable<CallRecord> Calls(PlayedCalls played) =>
        played.Rfq is { } rfq ? played.Calls.Prepend(rfq) : played.Calls;

    private static void Check(PlayedCalls played)
    {
        foreach (var call in Calls(played))
        foreach (var file in call.Competitions)
        {
            var ranking = file.LatestRanking();
            foreach (var step in file.Plan.RatedSteps)
            foreach (var proposal in ranking.Proposals.Where(one => one.Step(step.Id) is RatedResult))
                CheckStep(call, file, step, proposal);
        }
    }

    private static void CheckStep(
        CallRecord call,
        Procurement.Domain.Evaluation.Competitions.EvaluationFile file,
        RatedStep step,
        ProposalResult proposal
    )
    {
        var counted = ((RatedResult)proposal.Step(step.Id)!).Criteria.ToDictionary(one => one.Criterion);
        var record = ConsensusReport.Of(call, file, step, proposal.Bidder, _ => true);
        record.Lines.Select(line => line.Criterion).Should().Equal(step.Leaves.Select(leaf => leaf.Id));
        foreach (var line in record.Lines)
            (line.Counts, line.Origin)
                .Should()
                .Be((counted[line.Criterion].Points, counted[line.Criterion].Origin), line.Criterion);
        foreach (var (seat, at) in record.Team.Select((seat, at) => (seat, at)))
        {
            var sheet = ScoreSheetReport.Of(call, file, step, proposal.Bidder, seat.Code, _ => false)!;
            sheet.EvaluatorName.Should().BeNull();
            foreach (var line in sheet.Lines)
                record.Lines.Single(one => one.Criterion == line.Criterion).Marks[at].Should().Be(line.Mark);
        }
    }
}
