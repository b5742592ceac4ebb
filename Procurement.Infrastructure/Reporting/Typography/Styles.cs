namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>The styles of the documents. Five sizes in all: 22, 14, 10, 8.5 and 7.5.</summary>
internal static class Styles
{
    public static readonly TextStyle Kind = new(true, 10, 15, Palette.Accent);
    public static readonly TextStyle Title = new(true, 22, 28, Palette.Accent);
    public static readonly TextStyle Subtitle = new(false, 10, 15, Palette.Quiet);
    public static readonly TextStyle Section = new(true, 14, 20, Palette.Accent);
    public static readonly TextStyle Subsection = new(true, 10, 15, Palette.Ink);
    public static readonly TextStyle LetterSubject = new(true, 10, 15, Palette.Accent);
    public static readonly TextStyle Body = new(false, 10, 15, Palette.Ink);
    public static readonly TextStyle QuietBody = new(false, 10, 15, Palette.Quiet);
    public static readonly TextStyle StrongBody = new(true, 10, 15, Palette.Ink);
    public static readonly TextStyle BoxLabel = new(true, 8.5, 13, Palette.Accent);
    public static readonly TextStyle KeyFigure = new(true, 14, 20, Palette.Accent);
    public static readonly TextStyle Small = new(false, 8.5, 13, Palette.Ink);
    public static readonly TextStyle SmallStrong = new(true, 8.5, 13, Palette.Ink);
    public static readonly TextStyle SmallQuiet = new(false, 8.5, 13, Palette.Quiet);
    public static readonly TextStyle Caption = SmallStrong;
    public static readonly TextStyle FactLabel = new(true, 8.5, 13, Palette.Quiet);
    public static readonly TextStyle TableHead = new(true, 8.5, 11.5, Palette.Ink);
    public static readonly TextStyle TableText = new(false, 8.5, 12.5, Palette.Ink);
    public static readonly TextStyle TableStrong = new(true, 8.5, 12.5, Palette.Ink);
    public static readonly TextStyle ChartText = new(false, 8.5, 10.6, Palette.Ink);
    public static readonly TextStyle ChartStrong = new(true, 8.5, 10.6, Palette.Ink);
    public static readonly TextStyle ChartQuiet = new(false, 8.5, 10.6, Palette.Quiet);
    public static readonly TextStyle ChartOnAccent = new(true, 8.5, 10.6, Palette.White);
    public static readonly TextStyle Running = new(false, 7.5, 11, Palette.Quiet);
    public static readonly TextStyle RunningStrong = new(true, 7.5, 11, Palette.Ink);
}
