using System.Globalization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>One entry of a chain, each field as it is hashed: who did what, when, and the digests that bind it to what was
/// written and to the entry before it.</summary>
internal sealed record RecordEntry
{
    /// <summary>The chain of what belongs to no call.</summary>
    public const string ServiceChain = "service";

    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>Order over all chains, given by the database; no part of what is hashed.</summary>
    public long Sequence { get; init; }

    /// <summary>Identifier of the call, or <see cref="ServiceChain"/>.</summary>
    public required string Chain { get; init; }

    /// <summary>Place in the chain, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>RFC 3339, UTC, in units of 100 ns.</summary>
    public required string At { get; init; }

    public required string Person { get; init; }

    public string? Role { get; init; }

    public required string Act { get; init; }

    /// <summary>Codes, a blank between two; empty: the act was done.</summary>
    public required string Refusals { get; init; }

    public string? Competition { get; init; }

    /// <summary>SHA-256 of salt and payload, which stand beside the entry.</summary>
    public required string PayloadHash { get; init; }

    /// <summary>Hash of the entry before it; of the first, zeros.</summary>
    public required string Previous { get; init; }

    /// <summary>SHA-256 of <see cref="Canonical"/>.</summary>
    public string Hash { get; init; } = "";

    public RecordHead Head => new(Number, Hash);

    /// <summary>The entry that comes after <paramref name="head"/> in the chain of the act.</summary>
    public static RecordEntry Of(RecordedAct act, RecordHead head, string payloadHash)
    {
        var entry = new RecordEntry
        {
            Chain = ChainOf(act.Call),
            Number = head.Number + 1,
            At = act.At.UtcDateTime.ToString(InstantForm, CultureInfo.InvariantCulture),
            Person = act.Person,
            Role = act.Role?.ToString(),
            Act = act.Act,
            Refusals = string.Join(' ', act.Refusals),
            Competition = act.Competition is { } competition ? RecordedValue.Of(competition.Value) : null,
            PayloadHash = payloadHash,
            Previous = head.Hash,
        };
        return entry with { Hash = entry.Hashed() };
    }

    public static string ChainOf(SolicitationId? call) => call is { } id ? RecordedValue.Of(id.Value) : ServiceChain;

    /// <summary>The SHA-256 that the entry must have.</summary>
    public string Hashed() => Digest.Of(Canonical());

    /// <summary>What is hashed: every field but the hash itself.</summary>
    public string Canonical() => CanonicalJson.Of(Fields());

    public Dictionary<string, object?> Fields() =>
        new()
        {
            ["chain"] = Chain,
            ["number"] = Number.ToString(CultureInfo.InvariantCulture),
            ["at"] = At,
            ["person"] = Person,
            ["role"] = Role,
            ["act"] = Act,
            ["refusals"] = Refusals.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ["competition"] = Competition,
            ["payloadHash"] = PayloadHash,
            ["previous"] = Previous,
        };
}
