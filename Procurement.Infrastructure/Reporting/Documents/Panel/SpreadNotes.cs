using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Panel;

/// <summary>A note for each spread that the panel looks at again, and for each review that is recorded.</summary>
internal static class SpreadNotes
{
    /// <summary>The notes, in the plan's order.</summary>
    public static IEnumerable<Block> Of(Draft draft, ConsensusReport report, RatedStep step)
    {
        foreach (var line in report.Lines.Where(line => line.Review is not null || line.Spread is { IsWide: true }))
            yield return new NoteBox(
                draft.Say("Review.Label", ("criterion", line.Criterion)),
                [.. Sentences(draft, report, step, line)]
            );
    }

    private static IEnumerable<RichText> Sentences(
        Draft draft,
        ConsensusReport report,
        RatedStep step,
        ConsensusLine line
    )
    {
        if (line.Spread is { IsWide: true } spread)
            yield return draft.Say(
                "Review.Wide",
                ("distance", draft.Numbers.Points(spread.Distance)),
                ("percent", draft.Numbers.Percent(report.Threshold.Exact)),
                ("maximum", draft.Numbers.Shortest(step.Leaves.First(leaf => leaf.Id == line.Criterion).Maximum)),
                ("limit", draft.Numbers.Points(spread.Limit))
            );
        yield return line.Review is { } review
            ? draft.Say(
                "Review.Recorded",
                ("date", draft.Moments.Date(review.At)),
                ("note", string.Join(' ', MarkCells.Lines(review.Note)))
            )
            : draft.Say("Review.None");
    }
}
