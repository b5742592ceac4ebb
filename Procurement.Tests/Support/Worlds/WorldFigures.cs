using System.Collections.Immutable;

namespace Procurement.Tests.Support.Worlds;

/// <summary>Everything that a world is made of: drawn from one seed, and then changed in what a pair of worlds differs
/// in.</summary>
internal sealed record WorldFigures
{
    public static readonly ImmutableArray<string> Leaves = ["T1", "T2"];

    public required int Seed { get; init; }

    public required WorldStage Stage { get; init; }

    public required ImmutableArray<string> Bidders { get; init; }

    public required ImmutableArray<string> Evaluators { get; init; }

    /// <summary>Those that submitted, with what.</summary>
    public required ImmutableDictionary<string, Proposal> Proposals { get; init; }

    /// <summary>Evaluators and the bidder with whom they declared a conflict.</summary>
    public required ImmutableDictionary<string, string> Conflicts { get; init; }

    /// <summary>What the chair answers of a bidder once more, when the evaluators have begun; null: nothing.</summary>
    public (string Bidder, InterestKind Kind)? ChairAnswers { get; init; }

    public required ImmutableDictionary<Field, Scored> Marks { get; init; }

    /// <summary>Sheets that are in while others are not; after that all are.</summary>
    public required ImmutableHashSet<(string Evaluator, string Bidder)> LockedFirst { get; init; }

    public required ImmutableDictionary<(string Bidder, string Leaf), Scored> Agreed { get; init; }

    public bool AreInConflict(string evaluator, string bidder) => Conflicts.GetValueOrDefault(evaluator) == bidder;

    /// <summary>Whether the step's minimum of 60 of 100 points is met.</summary>
    public bool Passes(string bidder) => Leaves.Sum(leaf => Agreed[(bidder, leaf)].Mark) >= 60;
}

/// <summary>What a bidder hands in.</summary>
internal sealed record Proposal(string Price, string FileName, int Pages);

/// <summary>One field of a sheet.</summary>
internal sealed record Field(string Evaluator, string Bidder, string Leaf);

/// <summary>Points and what was written beside them.</summary>
internal sealed record Scored(int Mark, string Words);
