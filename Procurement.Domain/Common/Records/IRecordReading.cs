using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Common.Records;

/// <summary>Reads what stands in a chain of the record entry by entry; no more than was asked for is read at once.</summary>
public interface IRecordReading
{
    /// <summary>The entries of a call from one number through another, in order.</summary>
    IAsyncEnumerable<ReadEntry> Entries(SolicitationId call, long from, long through, CancellationToken cancellation);

    /// <summary>Of the entries of a call that are looked for the newest, and how far the record may be shown; in two
    /// statements, however long it is.</summary>
    Task<RecordSlice> Newest(SolicitationId call, RecordSearch search, CancellationToken cancellation);

    /// <summary>Whether each entry from the first through another stands as it was written, in order; what the acts wrote is
    /// not looked at.</summary>
    IAsyncEnumerable<(RecordHead Head, bool IsWhole)> Walk(
        SolicitationId call,
        long through,
        CancellationToken cancellation
    );

    /// <summary>Everybody who stands in the entries of a call up to a number, in the order of their first entry.</summary>
    Task<IReadOnlyList<string>> People(SolicitationId call, long through, CancellationToken cancellation);

    /// <summary>The number of the first entry of an act that was done; null: there is none.</summary>
    Task<long?> FirstDone(SolicitationId call, string act, CancellationToken cancellation);

    /// <summary>Whether no other act than this one was entered after a number.</summary>
    Task<bool> IsOnlyAfter(SolicitationId call, long number, string act, CancellationToken cancellation);
}

/// <summary>What is looked for in a chain.</summary>
/// <param name="Most">So many entries at most.</param>
/// <param name="Before">Only entries before this number; null: from the newest.</param>
/// <param name="EndsWith">The act with whose first entry ends what may be shown; null: nothing is held back.</param>
/// <param name="Acts">Only entries of these acts; null: of all.</param>
/// <param name="AreRefused">Only those that were refused, or only those that were not; null: both.</param>
public sealed record RecordSearch(
    int Most,
    long? Before = null,
    string? EndsWith = null,
    IReadOnlyCollection<string>? Acts = null,
    bool? AreRefused = null
);

/// <summary>The newest entries that were looked for.</summary>
/// <param name="Through">Number of the last entry that may be shown; null: nothing was found, and it was not looked up.</param>
/// <param name="IsHeldBack">Whether later entries are held back.</param>
/// <param name="Entries">The entries, the newest first.</param>
/// <param name="Names">Names of the people in them, as far as they have accounts.</param>
public sealed record RecordSlice(
    long? Through,
    bool IsHeldBack,
    IReadOnlyList<ReadEntry> Entries,
    IReadOnlyDictionary<string, string> Names
);

/// <summary>One entry as it stands in the chain, and what its act was about.</summary>
public sealed record ReadEntry
{
    /// <summary>Where it stands, and its hash.</summary>
    public required RecordHead Head { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who; empty: nobody had to be signed in.</summary>
    public required string Person { get; init; }

    /// <summary>In which role; null: none was found.</summary>
    public Role? Role { get; init; }

    /// <summary>Name of the command.</summary>
    public required string Act { get; init; }

    /// <summary>Codes; empty: the act was done.</summary>
    public required ImmutableArray<string> Refusals { get; init; }

    /// <summary>The competition; null: the act is about none, or the whole call.</summary>
    public CompetitionId? Competition { get; init; }

    /// <summary>Whose, of which step: never a figure. Empty where it was destroyed, or the act was refused.</summary>
    public required EntrySubject Subject { get; init; }

    /// <summary>Whether what the act wrote was destroyed after its years.</summary>
    public required bool IsDestroyed { get; init; }

    /// <summary>Whether its hash is that of its fields, and it names the hash of the entry before.</summary>
    public required bool IsWhole { get; init; }
}

/// <summary>What one act was about, where it was about one.</summary>
/// <param name="Bidder">Identifier of the bidder, or null.</param>
/// <param name="Step">Identifier of the step, or null.</param>
/// <param name="Evaluator">Identifier of the evaluator, or null.</param>
/// <param name="Region">Code of the region, or null.</param>
public sealed record EntrySubject(
    string? Bidder = null,
    string? Step = null,
    string? Evaluator = null,
    string? Region = null
);
