using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Procurement.Infrastructure.Spreadsheets.Model;

/// <summary>Words as a file holds them: what XML cannot say stands as _xHHHH_, and is read back.</summary>
/// <remarks>Source: ISO/IEC 29500-1, ST_Xstring.</remarks>
internal static partial class CellText
{
    /// <summary>The most characters that a cell holds.</summary>
    public const int Longest = 32_767;

    /// <summary>Whether a cell holds the words as the file writes them.</summary>
    public static bool Fits(string text) => Write(text).Length <= Longest;

    /// <summary>The words as the file holds them.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogatePair(text, i))
                written.Append(text[i]).Append(text[++i]);
            else if (
                IsSaid(text[i])
                && !(text[i] == '_' && Escape.Match(text, i) is { Success: true } match && match.Index == i)
            )
                written.Append(text[i]);
            else
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
        return written.ToString();
    }

    /// <summary>The words that the file's text stands for.</summary>
    public static string Read(string text) =>
        Escape.Replace(
            text,
            match =>
                (
                    (char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                ).ToString()
        );

    private static bool IsSaid(char one) =>
        one is '\t' or '\n' || (one >= ' ' && !char.IsSurrogate(one) && one is not ('\uFFFE' or '\uFFFF'));

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape { get; }
}
