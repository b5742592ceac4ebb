using Procurement.Domain.Awards;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Fairness;
using Procurement.Domain.Organizations;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>Everything recorded of one call that its reports rest on, loaded together.</summary>
public sealed record CallRecord
{
    /// <summary>The buyer's programme.</summary>
    public required Programme Programme { get; init; }

    /// <summary>The organizations of the programme, in its order.</summary>
    public required IReadOnlyList<Organization> Bidders { get; init; }

    /// <summary>The call.</summary>
    public required Solicitation Call { get; init; }

    /// <summary>The list that a CFP invites; null: everybody may answer.</summary>
    public InvitedList? Invited { get; init; }

    /// <summary>The list that an RFQ gave; null for a CFP, or where it is not made yet.</summary>
    public QualifiedList? Qualified { get; init; }

    /// <summary>The competitions, in the call's order; an RFQ has one.</summary>
    public required IReadOnlyList<EvaluationFile> Competitions { get; init; }

    /// <summary>The award of a CFP, or null.</summary>
    public Award? Award { get; init; }

    /// <summary>What people did around the evaluation; null: a case on paper.</summary>
    public RecordedActs? Acts { get; init; }

    /// <summary>Reviews of prices that were flagged as abnormally low.</summary>
    public IReadOnlyList<PriceReview> PriceReviews { get; init; } = [];

    /// <summary>What the fairness monitor wrote; null: nothing.</summary>
    public FairnessFile? Fairness { get; init; }

    /// <summary>The competition of one region; of an RFQ, the region is empty.</summary>
    /// <exception cref="InvalidOperationException">The call has no such region.</exception>
    public EvaluationFile In(string region) => Competitions.First(file => file.Competition.Region == region);
}

/// <summary>The list that a CFP invites.</summary>
/// <param name="RfqReference">Reference of the RFQ that it came from.</param>
/// <param name="List">The version used.</param>
public sealed record InvitedList(string RfqReference, QualifiedList List);
