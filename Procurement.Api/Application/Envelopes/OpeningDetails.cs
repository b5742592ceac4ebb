using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Ranking;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The opening of the commercial envelopes of a competition, before, while and after it happens.</summary>
public sealed record OpeningDetails
{
    /// <summary>Identifier of the call.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the call.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Name of the region; null: the call has none.</summary>
    public BilingualText? Region { get; init; }

    /// <summary>The programme's facts.</summary>
    public required ProgrammeFacts Programme { get; init; }

    /// <summary>In which role it is read.</summary>
    public required Role Reader { get; init; }

    /// <summary>When submissions closed.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Identifier of the price step; null: the plan has none, and nothing is sealed.</summary>
    public string? Step { get; init; }

    /// <summary>Every step before the price and how far it has come.</summary>
    public required IReadOnlyList<OpeningCondition> Conditions { get; init; }

    /// <summary>Code of what bars the opening now; null: shares are taken.</summary>
    public string? Barred { get; init; }

    /// <summary>So many shares are needed.</summary>
    public required int Needed { get; init; }

    /// <summary>The holders, in the order named.</summary>
    public required IReadOnlyList<OpeningHolder> Holders { get; init; }

    /// <summary>What opens, or was opened, and what stays sealed as far as the reader may know it.</summary>
    public required IReadOnlyList<OpeningEnvelope> Envelopes { get; init; }

    /// <summary>When the envelopes were opened; null: not yet.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>So many shares were given.</summary>
    public int Given => Holders.Count(holder => holder.GivenAt is not null);

    /// <summary>The reader's own share; null: they hold none.</summary>
    public OpeningHolder? Own => Holders.FirstOrDefault(holder => holder.IsYou);
}

/// <summary>One step before the price.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ClosedAt">When it was closed; null: it is not.</param>
public sealed record OpeningCondition(BilingualText Name, StepState State, DateTimeOffset? ClosedAt);

/// <summary>One key holder at an opening.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="IsYou">Whether it is the reader.</param>
/// <param name="GivenAt">When they gave their share; null: not, or it has expired.</param>
public sealed record OpeningHolder(string Name, bool IsYou, DateTimeOffset? GivenAt);

/// <summary>One commercial envelope.</summary>
/// <param name="Name">Name of the bidder.</param>
/// <param name="ReceivedAt">When the proposal was received.</param>
/// <param name="Opens">Whether it opens, or was opened; else it stays sealed for good.</param>
/// <param name="Outcome">Why it stays sealed; null: it does not.</param>
/// <param name="Digest">SHA-256 of its ciphertext, once opened.</param>
/// <param name="Price">The price, once opened, for who may read it.</param>
public sealed record OpeningEnvelope(
    string Name,
    DateTimeOffset ReceivedAt,
    bool Opens,
    ProposalOutcome? Outcome,
    string? Digest,
    Money? Price
);
