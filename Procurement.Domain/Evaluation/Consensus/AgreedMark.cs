using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>What the panel says it agreed for one leaf, not yet checked.</summary>
/// <param name="Criterion">Identifier of the leaf.</param>
/// <param name="Value">Points, or a level where the leaf has a scale.</param>
/// <param name="Reason">Why, from the proposal's own words, in both languages.</param>
public sealed record Agreement(string Criterion, Fraction Value, BilingualText? Reason)
{
    /// <summary>What was good; a debrief says it first. Optional.</summary>
    public BilingualText? Strengths { get; init; }

    /// <summary>What was looked for and not found. Optional.</summary>
    public BilingualText? Missing { get; init; }
}

/// <summary>One agreed mark, in points or levels, with its reason.</summary>
public sealed record AgreedMark(string Criterion, Points Value, BilingualText Reason)
{
    private AgreedMark()
        : this("", default, null!) { }

    /// <summary>What was good; null: nothing was recorded.</summary>
    public BilingualText? Strengths { get; private init; }

    /// <summary>What was looked for and not found; null: nothing was recorded.</summary>
    public BilingualText? Missing { get; private init; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset AgreedAt { get; private init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>The evaluators who were there; empty: not recorded.</summary>
    public IReadOnlyList<string> Present { get; private init; } = [];

    internal static AgreedMark Of(
        Agreement agreement,
        Criterion leaf,
        BilingualText reason,
        Meeting meeting,
        DateTimeOffset now
    ) =>
        new(leaf.Id, Mark.Read(leaf, agreement.Value).Value, reason)
        {
            Strengths = agreement.Strengths,
            Missing = agreement.Missing,
            AgreedAt = now,
            RecordedBy = meeting.RecordedBy,
            Present = meeting.Present,
        };
}

/// <summary>An agreed mark that a later one replaced.</summary>
public sealed record ReplacedMark
{
    /// <summary>Place in the history, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Identifier of the leaf.</summary>
    public required string Criterion { get; init; }

    /// <summary>Points or level.</summary>
    public required Points Value { get; init; }

    /// <summary>The reason it had.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>What was good; null: nothing was recorded.</summary>
    public BilingualText? Strengths { get; init; }

    /// <summary>What was looked for and not found; null: nothing was recorded.</summary>
    public BilingualText? Missing { get; init; }

    /// <summary>When it was agreed.</summary>
    public required DateTimeOffset AgreedAt { get; init; }

    /// <summary>When it was replaced.</summary>
    public required DateTimeOffset ReplacedAt { get; init; }

    internal static ReplacedMark Of(AgreedMark mark, int position, DateTimeOffset now) =>
        new()
        {
            Position = position,
            Criterion = mark.Criterion,
            Value = mark.Value,
            Reason = mark.Reason,
            Strengths = mark.Strengths,
            Missing = mark.Missing,
            AgreedAt = mark.AgreedAt,
            ReplacedAt = now,
        };
}

/// <summary>A wide spread that the panel looked at again.</summary>
/// <param name="Criterion">Identifier of the leaf.</param>
/// <param name="Note">What came of it; internal to the panel.</param>
/// <param name="ReviewedBy">The person who recorded it.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record SpreadReview(string Criterion, string Note, string ReviewedBy, DateTimeOffset ReviewedAt);
