namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A strip and where it stands, in points from the top of the paper.</summary>
internal readonly record struct PlacedStrip(Strip Strip, double Top);
