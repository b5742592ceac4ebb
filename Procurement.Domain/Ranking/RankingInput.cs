using System.Collections.Frozen;
using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking;

/// <summary>Everything that a ranking depends on; the same input always gives the same ranking.</summary>
/// <param name="Plan">The plan as published.</param>
/// <param name="CallReference">Reference of the call; part of the draw.</param>
/// <param name="Region">Code of the region, empty for an RFQ; part of the draw.</param>
/// <param name="Entrants">The submissions, in the order of the file or of receipt; the result does not depend on it
/// except in the order of those that share a rank or have none.</param>
public sealed record RankingInput(
    EvaluationPlan Plan,
    string CallReference,
    string Region,
    ImmutableArray<Entrant> Entrants
);

/// <summary>One submission, as far as a ranking looks at it.</summary>
public sealed record Entrant
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Instant of receipt; a link of the tie chain.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Whether it is evaluated, and if not why.</summary>
    public Standing Standing { get; init; }

    /// <summary>Requirements and whether each was met; one that is absent has not been answered.</summary>
    public FrozenDictionary<string, bool> Requirements { get; init; } = FrozenDictionary<string, bool>.Empty;

    /// <summary>Marks by leaf; one that is absent has not been scored.</summary>
    public FrozenDictionary<string, LeafMarks> Marks { get; init; } = FrozenDictionary<string, LeafMarks>.Empty;

    /// <summary>The price, where its envelope has been opened; null while it is sealed.</summary>
    public Money? Price { get; init; }
}

/// <summary>The marks written for one leaf of one submission.</summary>
/// <param name="Individual">One mark an evaluator who scored it, in points or levels, in any order.</param>
/// <param name="Agreed">The panel's agreed mark, or null where no consensus is recorded.</param>
public sealed record LeafMarks(ImmutableArray<Points> Individual, Points? Agreed = null);

/// <summary>Whether a submission is evaluated; where several hold, the first of late, not invited, withdrawn,
/// disqualified (cases/FORMAT.md, rule 2).</summary>
public enum Standing
{
    /// <summary>Evaluated and ranked.</summary>
    Evaluated,

    /// <summary>Received after closing: never evaluated.</summary>
    Late,

    /// <summary>Not on the qualified list: never evaluated.</summary>
    NotInvited,

    /// <summary>Withdrawn: never evaluated.</summary>
    Withdrawn,

    /// <summary>Taken out after opening: evaluated, then left out of every price set, total and rank.</summary>
    Disqualified,
}
