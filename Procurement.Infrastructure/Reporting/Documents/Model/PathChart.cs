namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>Boxes from top to bottom, joined by arrows: how a tie was decided, rule by rule.</summary>
public sealed record PathChart : Block
{
    /// <summary>"Figure 4. How the tie was decided".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The whole figure in words; names the table of the same figures.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>The boxes: first who was tied, then one for each rule, last the outcome.</summary>
    public required IReadOnlyList<PathBox> Boxes { get; init; }
}

/// <summary>One box of a path.</summary>
/// <param name="Title">The rule.</param>
/// <param name="Lines">The figures, and who remained tied.</param>
/// <param name="Decides">What decided: a double outline. The lines say so in words.</param>
public sealed record PathBox(RichText Title, IReadOnlyList<RichText> Lines, bool Decides = false);
