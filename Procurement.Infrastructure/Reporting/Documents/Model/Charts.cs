namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>Horizontal bars on a scale that starts at zero, with the minimum drawn where there is one.</summary>
public sealed record BarChart : Block
{
    /// <summary>"Figure 1. Technical score and minimum".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The whole figure in words, for who does not see it; names the table of the same figures.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>The bars, top to bottom.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>End of the scale, as a number for drawing and as printed.</summary>
    public required AxisMark Maximum { get; init; }

    /// <summary>The minimum line and the words above it, or null.</summary>
    public AxisMark? Minimum { get; init; }
}

/// <summary>A place on the scale and the words beside it.</summary>
public sealed record AxisMark(decimal Value, string Label);

/// <summary>One bar.</summary>
/// <param name="Label">Whose bar it is.</param>
/// <param name="Value">Length on the scale; drawing only, the printed figure is <paramref name="Figure"/>.</param>
/// <param name="Figure">The figure at the right.</param>
/// <param name="Style">Solid, hatched (below the minimum, or passed over) or own score on its outlined maximum.</param>
/// <param name="Available">For <see cref="BarStyle.OwnOfMaximum"/>: length of the outlined maximum.</param>
public sealed record Bar(
    RichText Label,
    decimal Value,
    string Figure,
    BarStyle Style = BarStyle.Solid,
    decimal? Available = null
);

/// <summary>How a bar is filled; never the only carrier of a meaning.</summary>
public enum BarStyle
{
    /// <summary>Passed.</summary>
    Solid,

    /// <summary>Below the minimum, or passed over.</summary>
    Hatched,

    /// <summary>Own points on the outlined points available.</summary>
    OwnOfMaximum,
}

/// <summary>Stacked bars: totals by step.</summary>
public sealed record StackChart : Block
{
    /// <summary>"Figure 2. Totals by step, of 370 points".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The whole figure in words.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>The parts of every stack, left to right: names for the key.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Which part is the light one, the price; null: the last.</summary>
    public int? LightPart { get; init; }

    /// <summary>The stacks, top to bottom.</summary>
    public required IReadOnlyList<Stack> Stacks { get; init; }

    /// <summary>End of the scale; drawing only.</summary>
    public required decimal Maximum { get; init; }
}

/// <summary>One stack: its parts in the order of the key, each with its printed figure, and the total.</summary>
public sealed record Stack(RichText Label, IReadOnlyList<StackPart> Parts, string Total);

/// <summary>One part of a stack.</summary>
public sealed record StackPart(decimal Value, string Figure);
