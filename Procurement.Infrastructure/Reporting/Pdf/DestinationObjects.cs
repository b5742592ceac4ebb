using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Where bookmarks and links lead: the page, at the heading's height.</summary>
internal static class DestinationObjects
{
    private const double Above = 8;

    public static void Write(ByteWriter body, Destination target, IReadOnlyList<int> pages)
    {
        body.Raw("/Dest["u8).Reference(pages[target.Page]).Raw("/XYZ "u8).Operand(PageMeasures.Left);
        body.Number(PageMeasures.Height - Math.Max(0, target.Top - Above)).Raw(" 0]"u8);
    }
}
