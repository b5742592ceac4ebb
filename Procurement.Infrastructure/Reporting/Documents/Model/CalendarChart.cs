namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>Periods on an axis of months: planning and transition.</summary>
public sealed record CalendarChart : Block
{
    /// <summary>"Figure 1. Calendar of planning and transition".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The whole figure in words; names the table of the same dates.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>The periods, top to bottom.</summary>
    public required IReadOnlyList<CalendarPeriod> Periods { get; init; }
}

/// <summary>One period, or one day where both dates are the same.</summary>
/// <param name="Label">What happens in it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Dates">Both dates as printed under the label.</param>
/// <param name="Style">Solid, or hatched where the label says what is different: "(expected)".</param>
public sealed record CalendarPeriod(
    RichText Label,
    DateOnly From,
    DateOnly To,
    string Dates,
    BarStyle Style = BarStyle.Solid
);
