using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Solicitations;

/// <summary>Keeps addenda and who acknowledged them.</summary>
public interface IAddenda
{
    /// <summary>The addendum, or null.</summary>
    Task<Addendum?> Find(AddendumId id, CancellationToken cancellation);

    /// <summary>The number of a call's first published addendum that a bidder has not acknowledged; null: none.</summary>
    Task<int?> FirstUnacknowledged(SolicitationId call, string bidder, CancellationToken cancellation);

    /// <summary>Keeps a new addendum.</summary>
    void Add(Addendum addendum);
}

/// <summary>What addenda ask of who submits.</summary>
public static class AddendumDuty
{
    /// <summary>Why a bidder may not submit yet: submission.addendum-not-acknowledged, with the number of the first one;
    /// null: nothing is left to acknowledge.</summary>
    public static async Task<Refusal?> BarsSubmission(
        this IAddenda addenda,
        Solicitation call,
        string bidder,
        CancellationToken cancellation
    ) =>
        call.LatestAddendum > 0 && await addenda.FirstUnacknowledged(call.Id, bidder, cancellation) is { } number
            ? new Refusal("submission.addendum-not-acknowledged", number)
            : null;
}
