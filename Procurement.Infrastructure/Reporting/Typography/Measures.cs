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

/// <summary>Lines and the space around the parts of a document, in points.</summary>
internal static class Spaces
{
    public const double Hairline = 0.5;
    public const double Line = 0.75;
    public const double Edge = 4;

    public const double AfterParagraph = 8;
    public const double AfterListItem = 4;
    public const double AfterSmallItem = 2;
    public const double AfterList = 10;
    public const double Bullet = 2;
    public const double BulletText = 14;

    public const double BeforeSection = 24;
    public const double AfterSection = 8;
    public const double SectionNumber = 26;
    public const double AfterAnnexNumber = 8;
    public const double BeforeSubsection = 16;
    public const double BeforeSubsectionAfterSection = 4;
    public const double AfterSubsection = 4;
    public const double BeforeLetterSubhead = 14;
    public const double BeforeLetterSubject = 4;
    public const double AfterLetterSubject = 14;

    public const double FactLabel = 128;
    public const double FactGap = 12;
    public const double FactPadding = 2.5;
    public const double AfterBlock = 14;
    public const double BeforeBlock = 10;
    public const double AfterTableCaption = 5;
    public const double AfterFigureCaption = 6;

    public const double CellGap = 9;

    /// <summary>In tables of many columns.</summary>
    public const double DenseCellGap = 6;
    public const double CellPadding = 4;
    public const double TightCellPadding = 2.2;
    public const double HeadPadding = 5;
    public const double GroupIndent = 4;
    public const double ChildIndent = 14;

    public const double SignatureWidth = 216;
    public const double SignatureGap = 36;
    public const double AboveSignature = 26;
    public const double AboveWriting = 20;
    public const double BelowSignature = 4;
    public const double AboveLetterSignature = 40;
}
