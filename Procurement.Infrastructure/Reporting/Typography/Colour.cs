namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>A colour of the screen's red, green and blue, 0xRRGGBB.</summary>
internal readonly record struct Colour(int Rgb)
{
    public int Red => Rgb >> 16 & 0xFF;
    public int Green => Rgb >> 8 & 0xFF;
    public int Blue => Rgb & 0xFF;
}
