namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>
/// Spread of evaluators: for each criterion a line from the lowest to the highest points, an open circle for each
/// evaluator and a triangle for the agreed points. Every row has the scale of its own criterion, from zero to its
/// maximum.
/// </summary>
public sealed record SpreadChart : Block
{
    /// <summary>"Figure 2. Spread of evaluators by criterion".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The whole figure in words; names the table of the same figures.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>The criteria, top to bottom.</summary>
    public required IReadOnlyList<SpreadRow> Rows { get; init; }

    /// <summary>From what spread on a criterion is reviewed, in words; printed under the chart.</summary>
    public required string Threshold { get; init; }

    /// <summary>Words under the right end of the scale: "maximum of the criterion".</summary>
    public required string MaximumLabel { get; init; }

    /// <summary>Words of the key for the open circle.</summary>
    public required string EvaluatorLabel { get; init; }

    /// <summary>Words of the key for the triangle.</summary>
    public required string AgreedLabel { get; init; }
}

/// <summary>One criterion.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Marks">Points of each evaluator, in any order; drawing only.</param>
/// <param name="Agreed">The agreed points, or null before the consensus; drawing only.</param>
/// <param name="Maximum">End of this row's scale.</param>
/// <param name="Figure">Words and figures at the right, as "20.00 to 30.00"; may take several lines.</param>
/// <param name="Strong">Beyond the threshold: the figure is semibold. The figure says so in words.</param>
public sealed record SpreadRow(
    RichText Label,
    IReadOnlyList<decimal> Marks,
    decimal? Agreed,
    decimal Maximum,
    RichText Figure,
    bool Strong = false
);
