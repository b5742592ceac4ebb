using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of one competition's file what was written and agreed for one submission and step.</summary>
internal sealed class ConsensusReading
{
    private readonly EvaluationFile file;
    private readonly RatedStep step;
    private readonly IReadOnlyList<ScoreSheet> sheets;
    private readonly ConsensusRecord? agreed;
    private readonly RatedResult? result;

    public ConsensusReading(EvaluationFile file, RatedStep step, string bidder)
    {
        (this.file, this.step) = (file, step);
        sheets = file.SheetsFor(bidder, step.Id);
        agreed = file.AgreedFor(bidder, step.Id);
        // Before the step is closed a mark may be missing, and nothing counts yet.
        if (file.Competition.Steps.First(one => one.Step == step.Id).State == StepState.Closed)
            result =
                StepEvaluation.Evaluate(
                    file.Plan,
                    step,
                    file.InputFor(0).Entrants.First(entrant => entrant.Bidder == bidder)
                ) as RatedResult;
    }

    /// <summary>When something was written or agreed.</summary>
    public IEnumerable<DateTimeOffset> Instants() =>
        sheets
            .Select(sheet => sheet.LockedAt)
            .OfType<DateTimeOffset>()
            .Concat(agreed?.Marks.Select(mark => mark.AgreedAt) ?? [])
            .Concat(agreed?.Reviews.Select(review => review.ReviewedAt) ?? []);

    public IEnumerable<PanelSeat> Team(Func<string, bool> mayName) =>
        sheets.Select(sheet => new PanelSeat(
            sheet.Evaluator,
            mayName(sheet.Evaluator) ? file.Panel.Members.First(one => one.Evaluator == sheet.Evaluator).Name : null
        ));

    public IEnumerable<ConsensusLine> Lines() => step.Leaves.Select(LineOf);

    private ConsensusLine LineOf(Criterion leaf)
    {
        var marks = sheets.Select(sheet => sheet.Mark(leaf.Id)).ToImmutableArray();
        var mark = agreed?.Mark(leaf.Id);
        var (counts, origin) = CountsOf(leaf, mark);
        return new()
        {
            Criterion = leaf.Id,
            Marks = marks,
            MarksInPoints = [.. marks.Select(one => one is { } known ? leaf.PointsOf(known) : (Fraction?)null)],
            Spread = SpreadOf(leaf, marks),
            Review = agreed?.Reviews.FirstOrDefault(one => one.Criterion == leaf.Id) is { } review
                ? new(review.Note, review.ReviewedAt)
                : null,
            Counts = counts,
            Origin = origin,
            Reason = mark?.Reason,
            Strengths = mark?.Strengths,
            Missing = mark?.Missing,
            AgreedAt = mark?.AgreedAt,
            Present = [.. mark?.Present ?? []],
        };
    }

    private (Fraction? Points, PointsOrigin? Origin) CountsOf(Criterion leaf, AgreedMark? mark)
    {
        if (result is not null)
            return result.Criteria.First(one => one.Criterion == leaf.Id) is var counted
                ? (counted.Points, counted.Origin)
                : default;
        return mark is not null && file.Plan.Consensus == Plans.ConsensusMethod.Agreed
            ? (leaf.PointsOf(mark.Value), PointsOrigin.Agreed)
            : (null, null);
    }

    private MarkSpread? SpreadOf(Criterion leaf, ImmutableArray<Points?> marks) =>
        Spread.Of(leaf, [.. marks.OfType<Points>()]) is { } spread
            ? new(
                spread.Lowest,
                spread.Highest,
                spread.Distance,
                spread.IsWide(file.SpreadThreshold),
                leaf.Maximum.Exact * file.SpreadThreshold.Exact / 100
            )
            : null;
}
