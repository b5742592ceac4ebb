using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>What the panel agreed for one submission and step, beside what each evaluator wrote. For the panel, lead,
/// approver and fairness monitor. It holds no price, no total and nothing of another submission.</summary>
public sealed record ConsensusReport : Report
{
    /// <summary>Whose submission.</summary>
    public required NamedBidder Bidder { get; init; }

    /// <summary>Identifier of the rated step.</summary>
    public required string Step { get; init; }

    /// <summary>When the panel began to agree; null: a case on paper does not say.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the step was closed; null: it is not, and what was agreed may still change.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who scored the submission, in the team's order.</summary>
    public required ImmutableArray<PanelSeat> Team { get; init; }

    /// <summary>A spread above this share of a leaf's maximum is looked at again.</summary>
    public required Percent Threshold { get; init; }

    /// <summary>The leaves of the step, in the plan's order.</summary>
    public required ImmutableArray<ConsensusLine> Lines { get; init; }

    /// <summary>The record of one submission and step.</summary>
    /// <param name="record">The call.</param>
    /// <param name="file">One of its competitions.</param>
    /// <param name="step">The rated step.</param>
    /// <param name="bidder">Whose submission; it reached the step.</param>
    /// <param name="mayName">Whether the reader may know an evaluator's name.</param>
    public static ConsensusReport Of(
        CallRecord record,
        EvaluationFile file,
        RatedStep step,
        string bidder,
        Func<string, bool> mayName
    )
    {
        var progress = file.Competition.Steps.First(one => one.Step == step.Id);
        var reading = new ConsensusReading(file, step, bidder);
        return new()
        {
            Head = CallHead.Of(
                record.Programme,
                record.Call,
                reading.Instants().Append(record.Call.Terms.ClosesAt).Max(),
                file.Competition.Region
            ),
            Bidder = CallReading.Named(record, [bidder])[0],
            Step = step.Id,
            OpenedAt = progress.ConsensusOpenedAt,
            ClosedAt = progress.ClosedAt,
            Team = [.. reading.Team(mayName)],
            Threshold = file.SpreadThreshold,
            Lines = [.. reading.Lines()],
        };
    }
}

/// <summary>An evaluator who scored the submission.</summary>
/// <param name="Code">Identifier in the programme: "E1".</param>
/// <param name="Name">The person's name; null where the reader may not know it.</param>
public sealed record PanelSeat(string Code, string? Name);

/// <summary>One leaf: what was written, how far apart, and what was agreed.</summary>
public sealed record ConsensusLine
{
    /// <summary>The leaf.</summary>
    public required string Criterion { get; init; }

    /// <summary>One entry for each person of the team, in its order, as written; null: not scored.</summary>
    public required ImmutableArray<Points?> Marks { get; init; }

    /// <summary>The same in points, exact.</summary>
    public required ImmutableArray<Fraction?> MarksInPoints { get; init; }

    /// <summary>Lowest and highest points and their distance; null: fewer than two scored it.</summary>
    public MarkSpread? Spread { get; init; }

    /// <summary>What came of the second look at a wide spread; null: none is recorded.</summary>
    public RecordedReview? Review { get; init; }

    /// <summary>The points that count; null: nothing is agreed yet.</summary>
    public Fraction? Counts { get; init; }

    /// <summary>Where they come from; null: nothing is agreed yet.</summary>
    public PointsOrigin? Origin { get; init; }

    /// <summary>Why; null: no reason is recorded.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>What was good; null: not recorded.</summary>
    public BilingualText? Strengths { get; init; }

    /// <summary>What was looked for and not found; null: not recorded.</summary>
    public BilingualText? Missing { get; init; }

    /// <summary>When it was agreed; null: no agreement is recorded.</summary>
    public DateTimeOffset? AgreedAt { get; init; }

    /// <summary>Evaluators who were there; empty: not recorded.</summary>
    public required ImmutableArray<string> Present { get; init; }
}

/// <summary>How far the marks of a leaf lie apart, in points.</summary>
/// <param name="Lowest">Lowest points.</param>
/// <param name="Highest">Highest points.</param>
/// <param name="Distance">Highest − lowest.</param>
/// <param name="IsWide">Whether it is above the plan's threshold.</param>
/// <param name="Limit">The most points that are not wide, exact.</param>
public sealed record MarkSpread(Fraction Lowest, Fraction Highest, Fraction Distance, bool IsWide, Fraction Limit);

/// <summary>What came of the second look at a spread.</summary>
/// <param name="Note">As recorded, in one language.</param>
/// <param name="At">When.</param>
public sealed record RecordedReview(string Note, DateTimeOffset At);
