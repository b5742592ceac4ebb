namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>The page, in points from its top left corner: US Letter, portrait.</summary>
internal static class PageMeasures
{
    public const double Width = 612;
    public const double Height = 792;
    public const double Left = 72;
    public const double Right = 540;
    public const double FirstTop = 50;
    public const double Top = 90;
    public const double Bottom = 712;
    public const double TextWidth = Right - Left;

    /// <summary>Running text stops here: about 80 characters.</summary>
    public const double ReadingWidth = 440;

    /// <summary>Lines of at most this height fit on every page but the first as well.</summary>
    public const double TextHeight = Bottom - Top;

    public const double HeaderBaseline = Top - 30;
    public const double HeaderRule = 66;
    public const double FooterRule = 730;
    public const double FooterText = 736.5;
    public const double FooterSide = 168;
}
