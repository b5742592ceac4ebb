using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Organizations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The key holders of a call with their names, and what can be done about them.</summary>
public sealed record KeyRoomDetails
{
    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the call.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The programme's facts.</summary>
    public required ProgrammeFacts Programme { get; init; }

    /// <summary>In which role it is read.</summary>
    public required Role Reader { get; init; }

    /// <summary>Whether the plan has a price step; without one nothing is sealed.</summary>
    public required bool HasPrice { get; init; }

    /// <summary>Whether the call is published: keys stay as they are, and a holder is only replaced.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>What naming or replacing holders has to name; 0: nobody is named.</summary>
    public required int Version { get; init; }

    /// <summary>So many holders open a price; 0: none are named.</summary>
    public required int Threshold { get; init; }

    /// <summary>Whether every key is there.</summary>
    public required bool IsReady { get; init; }

    /// <summary>Everyone who holds or held a key, in the order named.</summary>
    public required IReadOnlyList<NamedHolder> Holders { get; init; }

    /// <summary>The replacement that is under way; null: none is.</summary>
    public KeyReplacement? Replacement { get; init; }

    /// <summary>For the lead: who could be named. Empty for the others.</summary>
    public required IReadOnlyList<NamedPerson> Candidates { get; init; }

    /// <summary>The reader as a holder; null: they are none.</summary>
    public NamedHolder? Own =>
        Holders.FirstOrDefault(holder => holder is { IsYou: true, Standing: not HolderStanding.Ended });
}

/// <summary>A key holder with their name.</summary>
/// <param name="Person">Identifier of the person.</param>
/// <param name="Name">Their name.</param>
/// <param name="IsYou">Whether it is the reader.</param>
/// <param name="Standing">Whether they hold a key, are to join, or hold none any more.</param>
/// <param name="MadeAt">When they made their key; null: not yet.</param>
/// <param name="EndedAt">Until when they held it; null: they still do.</param>
public sealed record NamedHolder(
    string Person,
    string Name,
    bool IsYou,
    HolderStanding Standing,
    DateTimeOffset? MadeAt,
    DateTimeOffset? EndedAt
);

/// <summary>A person with their name.</summary>
/// <param name="Person">Identifier.</param>
/// <param name="Name">Name.</param>
public sealed record NamedPerson(string Person, string Name);

/// <summary>A replacement under way.</summary>
/// <param name="Leaving">Name of the one who leaves.</param>
/// <param name="Joining">Name of the one who joins.</param>
/// <param name="IsReady">Whether the one who joins has made their key.</param>
/// <param name="IsYouLeaving">Whether the reader is the one who leaves, and gives no share.</param>
/// <param name="Given">Who has given their share, and when.</param>
public sealed record KeyReplacement(
    string Leaving,
    string Joining,
    bool IsReady,
    bool IsYouLeaving,
    IReadOnlyList<GivenShare> Given
);
