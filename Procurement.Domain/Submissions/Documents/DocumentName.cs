using System.Globalization;
using System.Text;

namespace Procurement.Domain.Submissions.Documents;

/// <summary>A name of a file that is safe to hand back: no folders, no signs that a file system or a header takes for
/// something else, and the ending of what the file is.</summary>
public static class DocumentName
{
    private const int Longest = 120;
    private const string Unsafe = "<>:\"|?*%;'`$&";

    /// <summary>The name that a file of a kind is kept under; "document" where nothing is left of what was given.</summary>
    public static string Of(string given, DocumentKind kind)
    {
        var ending = "." + EndingOf(kind);
        var name = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        name = string.Concat(name.EnumerateRunes().Where(IsSafe));
        if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            name = name[..^ending.Length];
        name = name.Trim(' ', '.');
        if (name.Length > Longest)
            name = name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd(' ', '.');
        return (name.Length == 0 ? "document" : name) + ending;
    }

    /// <summary>The media type of a kind.</summary>
    public static string MediaTypeOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Pdf => "application/pdf",
            DocumentKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        };

    private static string EndingOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Pdf => "pdf",
            DocumentKind.Docx => "docx",
            _ => "xlsx",
        };

    private static bool IsSafe(Rune sign) =>
        !Unsafe.Contains(sign.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(sign)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
            );
}
