namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>What is drawn behind the strips of a box; a box over two pages is drawn on each.</summary>
internal enum FrameKind : byte
{
    /// <summary>Tint with an accent edge.</summary>
    Result,

    /// <summary>White with a rule around and a lighter edge.</summary>
    Note,

    /// <summary>Tint.</summary>
    Formula,
}
