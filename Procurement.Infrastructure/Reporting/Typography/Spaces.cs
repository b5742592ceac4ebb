namespace Procurement.Infrastructure.Reporting.Typography;

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
