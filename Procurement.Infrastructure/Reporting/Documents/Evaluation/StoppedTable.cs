using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Proposals that did not advance, where and why.</summary>
internal static class StoppedTable
{
    /// <summary>The table and what points short means; one sentence where nobody stopped.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var stopped = report.Ranking.Proposals.Where(one => one.Outcome == ProposalOutcome.DidNotAdvance).ToList();
        if (stopped.Count == 0)
        {
            var evaluated = report.Ranking.Proposals.Any(one => !one.Steps.IsEmpty);
            yield return new Paragraph(draft.Say(evaluated ? "Stopped.Nobody" : "Stopped.NothingEvaluated"));
            yield break;
        }
        var opened = report.Openings.SelectMany(opening => opening.Bidders).ToHashSet();
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Stopped.Table")),
            Columns =
            [
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Stopped.At"), Alignment.Left, 96),
                new(draft.Text("Stopped.Why"), Alignment.Left, 112),
                new(draft.Text("Stopped.Short"), Alignment.Right, 62),
                new(draft.Text("Stopped.Envelope"), Alignment.Left, 84),
            ],
            Rows = [.. stopped.Select(proposal => RowOf(draft, proposal, opened.Contains(proposal.Bidder)))],
            Tight = stopped.Count > 10,
        };
        yield return new Paragraph(draft.Say("Stopped.ShortMeans"));
    }

    private static Row RowOf(Draft draft, ProposalResult proposal, bool opened)
    {
        var last = proposal.Steps[^1];
        var hasPriceStep = draft.Head.Plan.Steps.OfType<PriceStep>().Any();
        return new([
            draft.Name(proposal.Bidder),
            draft.StepName(last.Step),
            new Cell([.. Why(draft, last)]),
            last switch
            {
                RatedResult { PointsShort: { Sign: > 0 } missing } => draft.Numbers.Points(missing),
                RatedResult => draft.Dash,
                _ => draft.Text("Stopped.NotScored"),
            },
            !hasPriceStep ? draft.Dash
            : opened ? draft.Text("Envelope.Opened")
            : draft.Text("Envelope.NotOpened"),
        ]);
    }

    private static IEnumerable<RichText> Why(Draft draft, StepResult last)
    {
        if (last is MandatoryResult mandatory)
            yield return draft.Count(
                "Stopped.Requirements",
                mandatory.Failed.Length,
                ("requirements", draft.List(mandatory.Failed.Select(id => (RichText)id)))
            );
        if (last is not RatedResult rated)
            yield break;
        if (rated is { PointsShort.Sign: > 0, Minimum: { } minimum })
            yield return draft.Say("Stopped.BelowMinimum", ("minimum", draft.Numbers.Points(minimum)));
        if (!rated.FailedCriteria.IsEmpty)
            yield return draft.Count(
                "Stopped.Criteria",
                rated.FailedCriteria.Length,
                ("criteria", draft.List(rated.FailedCriteria.Select(id => (RichText)id)))
            );
    }
}
