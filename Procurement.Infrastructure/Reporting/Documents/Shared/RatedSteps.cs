using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>One rated step: who reached its minimum, the chart, and the points by criterion.</summary>
internal static class RatedSteps
{
    /// <summary>The results of all that reached the step, in the order of the ranking.</summary>
    public static IReadOnlyList<(string Bidder, RatedResult Result)> Results(
        CompetitionReport report,
        RatedStep step
    ) =>
        [
            .. report
                .Ranking.Proposals.Where(proposal => proposal.Step(step.Id) is RatedResult)
                .Select(proposal => (proposal.Bidder, (RatedResult)proposal.Step(step.Id)!)),
        ];

    /// <summary>What stands before the tables: the assumption, the sentence and the chart.</summary>
    public static IEnumerable<Block> Before(
        Draft draft,
        RatedStep step,
        IReadOnlyList<(string Bidder, RatedResult Result)> results,
        int tables
    )
    {
        foreach (var block in draft.Assumption(step))
            yield return block;
        if (results.Count == 0)
        {
            yield return new Paragraph(draft.Say("Rated.NobodyReached"));
            yield break;
        }
        yield return new Paragraph(Draft.Together([Reached(draft, step, results), How(draft)]));
        if (step.Minimum is not null || draft.Head.Plan.RatedSteps.Count() == 1)
            foreach (var chart in ScoreChart.Of(draft, step, results, tables))
                yield return chart;
    }

    /// <summary>The whole step with criteria down and bidders across.</summary>
    public static IEnumerable<Block> Of(Draft draft, CompetitionReport report, RatedStep step)
    {
        var results = Results(report, step);
        return Before(draft, step, results, CriterionTables.CountFor(draft, results))
            .Concat(results.Count == 0 ? [] : CriterionTables.Of(draft, step, results))
            .Concat(ScaleNote(draft, step));
    }

    /// <summary>What a level is worth, where a criterion has a scale.</summary>
    public static IEnumerable<Block> ScaleNote(Draft draft, RatedStep step) =>
        step.Leaves.Any(leaf => leaf.Scale is not null)
            ? [new Paragraph(draft.Say("Rated.Levels"), ParagraphStyle.TableNote)]
            : [];

    private static RichText Reached(Draft draft, RatedStep step, IReadOnlyList<(string Bidder, RatedResult Result)> all)
    {
        if (step.MinimumPoints is not { } minimum)
            return draft.Count("Rated.NoMinimum", all.Count);
        var reached = all.Count(one => one.Result.Raw.Rounded.Exact >= minimum);
        (string, RichText) maximum = ("maximum", draft.Numbers.Shortest(step.Maximum));
        (string, RichText) text = step.Minimum!.Percent is { } percent
            ? (
                "minimum",
                draft.Say(
                    "Rated.MinimumPercent",
                    ("points", draft.Numbers.Points(minimum)),
                    maximum,
                    ("percent", draft.Numbers.Percent(percent.Exact))
                )
            )
            : ("minimum", draft.Say("Rated.MinimumPoints", ("points", draft.Numbers.Points(minimum)), maximum));
        return reached == all.Count
            ? draft.Count("Rated.AllReached", reached, text)
            : draft.Count(
                "Rated.SomeReached",
                reached,
                text,
                ("all", NumberWords.Write(all.Count, draft.Language)),
                ("came", draft.Numbers.Whole(all.Count))
            );
    }

    private static RichText How(Draft draft) =>
        draft.Say(
            draft.Head.Plan.Consensus switch
            {
                ConsensusMethod.Mean => "Rated.HowMean",
                ConsensusMethod.Median => "Rated.HowMedian",
                _ => "Rated.HowAgreed",
            }
        );
}
