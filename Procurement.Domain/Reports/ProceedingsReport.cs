using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Reports;

/// <summary>What was done and refused in a call, in order of time: a run of entries of its chain. It says who did what, and
/// about whom; no figure and nothing that lay under a seal stands in it.</summary>
public sealed record ProceedingsReport : Report
{
    /// <summary>How many entries one document holds at most.</summary>
    public const int EntriesInPart = 2_000;

    /// <summary>The bidders that its entries name.</summary>
    public required ImmutableArray<NamedBidder> Bidders { get; init; }

    /// <summary>The regions of the call, in its order.</summary>
    public required ImmutableArray<NamedRegion> Regions { get; init; }

    /// <summary>Which part of the record, from 1.</summary>
    public required int Part { get; init; }

    /// <summary>How many parts the record fills.</summary>
    public required int Parts { get; init; }

    /// <summary>Whether the record is shown up to publication only, because the closing time has not passed.</summary>
    public required bool EndsAtPublication { get; init; }

    /// <summary>The entries, in order.</summary>
    public required ImmutableArray<ProceedingsEntry> Entries { get; init; }

    /// <summary>Everybody who stands in them, by number.</summary>
    public required ImmutableArray<ProceedingsPerson> People { get; init; }

    /// <summary>The first entry that is not as it was written; null: the chain is unbroken.</summary>
    public long? BrokenAt { get; init; }
}

/// <summary>One entry.</summary>
/// <param name="Head">Number and hash.</param>
/// <param name="At">When.</param>
/// <param name="Person">Number of the person; null: nobody had to be signed in.</param>
/// <param name="Role">In which role; null: none was found.</param>
/// <param name="ActsFor">Evaluator's or bidder's identifier, or null.</param>
/// <param name="Act">Name of the command.</param>
/// <param name="Refusals">Codes; empty: the act was done.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="IsDestroyed">Whether what it wrote was destroyed after its years.</param>
public sealed record ProceedingsEntry(
    RecordHead Head,
    DateTimeOffset At,
    int? Person,
    Role? Role,
    string? ActsFor,
    string Act,
    ImmutableArray<string> Refusals,
    EntrySubject Subject,
    bool IsDestroyed
);

/// <summary>Somebody who stands in the record.</summary>
/// <param name="Number">By the first entry in the chain, from 1.</param>
/// <param name="Identifier">As the entries have it.</param>
/// <param name="Name">Name of the account; null: there is none.</param>
public sealed record ProceedingsPerson(int Number, string Identifier, string? Name);

/// <summary>A region as it is named.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedRegion(string Code, BilingualText Name);
