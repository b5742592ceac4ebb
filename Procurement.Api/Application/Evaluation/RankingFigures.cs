using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Domain.Ranking.Robustness;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A ranking with every figure behind it, as the ranking core gives them.</summary>
public sealed record RankingFigures
{
    /// <summary>The competition, as it stands.</summary>
    public required Competition Competition { get; init; }

    /// <summary>The call.</summary>
    public required Solicitation Call { get; init; }

    /// <summary>What identifiers stand for.</summary>
    public required CallNames Names { get; init; }

    /// <summary>In which role it is read.</summary>
    public required Role Reader { get; init; }

    /// <summary>The ranking shown, as recorded; null: there is none yet.</summary>
    public RankingRecord? Record { get; init; }

    /// <summary>The same with every figure; null: there is none, or findings were corrected since, and its parts are not
    /// worked out again.</summary>
    public RankingResult? Result { get; init; }

    /// <summary>The ranking before it, as recorded; null: it is the first.</summary>
    public RankingRecord? RecordBefore { get; init; }

    /// <summary>The ranking before it with every figure; null as with <see cref="Result"/>.</summary>
    public RankingResult? Before { get; init; }

    /// <summary>What moved between the two, and who left; null: it is the first.</summary>
    public RankingChange? Change { get; init; }

    /// <summary>Corrections that were granted between the two.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>How equal proposals were parted, best first.</summary>
    public ImmutableArray<TiePath> Ties { get; init; } = [];

    /// <summary>What would change the first rank; null: not of this ranking, or nothing is ranked.</summary>
    public RobustnessResult? Robustness { get; init; }

    /// <summary>What was received.</summary>
    public required IReadOnlyList<Submission> Submissions { get; init; }

    /// <summary>What is recommended in the region; null: nothing yet.</summary>
    public AwardSummary? Award { get; init; }

    /// <summary>Whether the recommendation of the call stands before the approver or is approved.</summary>
    public bool IsRecommended { get; init; }

    /// <summary>Whether a bidder is on the qualified list; null: there is none.</summary>
    public Func<string, bool>? IsQualified { get; init; }

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan => Call.Plan;

    /// <summary>Whether it is the newest ranking.</summary>
    public bool IsNewest => Record is null || Record.Number == Competition.Rankings.Count;

    /// <summary>Name of a bidder.</summary>
    public string NameOf(string bidder) => Names.Bidders.GetValueOrDefault(bidder, bidder);
}
