using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Evaluation.Corrections;

/// <summary>What shall stand in a closed step instead of what does.</summary>
public sealed record Finding
{
    /// <summary>Whose submission.</summary>
    public required string Bidder { get; init; }

    /// <summary>Identifier of the leaf, or of the mandatory requirement.</summary>
    public required string Item { get; init; }

    /// <summary>Points, or a level where the leaf has a scale; null for a requirement.</summary>
    public Points? Value { get; init; }

    /// <summary>Whether the requirement is met; null for a leaf.</summary>
    public bool? IsMet { get; init; }

    /// <summary>The reason that takes the place of the recorded one, in both languages; null: a requirement that is
    /// met.</summary>
    public BilingualText? Reason { get; init; }
}
