using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>
/// What was scored, agreed and worked out in one competition, figure by figure. It holds what its reader may see and
/// nothing else, and every figure in it is the ranking's own. Evaluators stand in it by their identifiers.
/// </summary>
/// <remarks>Source: domain guide, section 5, disclosure matrix.</remarks>
public sealed record EvaluationMatrix
{
    /// <summary>The buyer's name.</summary>
    public required BilingualText Buyer { get; init; }

    /// <summary>Whether bidders, people and figures are invented.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>ISO 4217 code of every price.</summary>
    public required string Currency { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the call.</summary>
    public required BilingualText CallTitle { get; init; }

    /// <summary>The region; null for an RFQ.</summary>
    public Region? Region { get; init; }

    /// <summary>The plan as published.</summary>
    public required EvaluationPlan Plan { get; init; }

    /// <summary>SHA-256 of the canonical plan, in lower-case hex.</summary>
    public required string PlanHash { get; init; }

    /// <summary>The latest instant recorded in what it rests on; never the time of writing.</summary>
    public required DateTimeOffset DataAt { get; init; }

    /// <summary>The bidders that it names, in the order received.</summary>
    public required ImmutableArray<NamedBidder> Bidders { get; init; }

    /// <summary>Identifiers of the evaluators, in the order of the panel.</summary>
    public required ImmutableArray<string> Evaluators { get; init; }

    /// <summary>The rated steps that the reader may see, in the plan's order.</summary>
    public required ImmutableArray<MatrixStep> Steps { get; init; }

    /// <summary>The newest ranking, with prices; null while there is none that the reader may see.</summary>
    public RankingResult? Ranking { get; init; }

    /// <summary>The matrix as a reader may see it; null while they may see nothing of it.</summary>
    /// <param name="record">The call, with its programme and bidders; more is not looked at.</param>
    /// <param name="region">Code of the region; empty for an RFQ.</param>
    /// <param name="reader">Lead, chair and fairness monitor see a step once it is closed, the approver once there is a
    /// ranking; nobody sees a price or a total before.</param>
    public static EvaluationMatrix? Of(CallRecord record, string region, Role reader)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new MatrixReading(record, record.In(region), reader).Matrix();
    }
}

/// <summary>A rated step.</summary>
/// <param name="Step">The step, as published.</param>
/// <param name="Proposals">The proposals that reached it, in the order received.</param>
public sealed record MatrixStep(RatedStep Step, ImmutableArray<MatrixProposal> Proposals);

/// <summary>One proposal in a rated step.</summary>
/// <param name="Bidder">Whose.</param>
/// <param name="Leaves">What was written for each leaf, in the plan's order.</param>
/// <param name="Result">What came of it; null where it was taken out before its marks were complete.</param>
public sealed record MatrixProposal(string Bidder, ImmutableArray<MatrixLeaf> Leaves, RatedResult? Result);

/// <summary>What was written for one leaf of one proposal.</summary>
/// <param name="Criterion">The leaf.</param>
/// <param name="Marks">One entry an evaluator, in their order, in points or levels; null: not scored.</param>
/// <param name="Agreed">The agreed mark; null: none is recorded.</param>
/// <param name="Reason">The agreed reason; null: none is recorded.</param>
public sealed record MatrixLeaf(string Criterion, ImmutableArray<Points?> Marks, Points? Agreed, BilingualText? Reason);
