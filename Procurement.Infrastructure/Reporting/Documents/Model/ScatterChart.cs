namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>Points placed by two figures: price against quality. Both scales start at zero.</summary>
public sealed record ScatterChart : Block
{
    /// <summary>"Figure 3. Price against quality".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The whole figure in words; names the table of the same figures.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>What lies left to right: the price.</summary>
    public required ScatterAxis Across { get; init; }

    /// <summary>What lies bottom to top: the quality.</summary>
    public required ScatterAxis Up { get; init; }

    /// <summary>The points, in the order of the key.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>Words of the key for the filled diamond, or null where no point wins.</summary>
    public string? WinnerLabel { get; init; }

    /// <summary>Words of the key for the open circle.</summary>
    public required string OtherLabel { get; init; }
}

/// <summary>One scale from zero to its maximum.</summary>
/// <param name="Title">What is measured, with its unit: "Price without tax", "Technical score, of 290".</param>
/// <param name="Maximum">End of the scale, for drawing and as printed.</param>
public sealed record ScatterAxis(string Title, AxisMark Maximum);

/// <summary>One point.</summary>
/// <param name="Mark">A letter or number, printed beside the point and in the key.</param>
/// <param name="Name">Whose it is, in the key.</param>
/// <param name="Across">Place on the scale left to right; drawing only.</param>
/// <param name="Up">Place on the scale bottom to top; drawing only.</param>
/// <param name="Winner">Drawn as a filled diamond instead of an open circle.</param>
public sealed record ScatterPoint(string Mark, RichText Name, decimal Across, decimal Up, bool Winner = false);
