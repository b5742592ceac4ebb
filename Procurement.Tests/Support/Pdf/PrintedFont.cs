namespace Procurement.Tests.Support.Pdf;

/// <summary>Widths and characters of an embedded font, by code.</summary>
internal sealed class PrintedFont
{
    public PrintedFont(PdfFileReader file, Dictionary<string, object?> font)
    {
        Name = PdfFileReader.Name(font["BaseFont"]);
        var descendant = file.Dictionary(file.Array(font["DescendantFonts"])[0]);
        var widths = file.Array(descendant["W"]);
        for (var at = 0; at < widths.Count; at += 2)
            foreach (var (offset, width) in ((List<object?>)widths[at + 1]!).Index())
                Widths[(int)(double)widths[at]! + offset] = (double)width!;
        File = file.Inflated(file.Dictionary(descendant["FontDescriptor"])["FontFile2"]);
        var lines = Encoding.Latin1.GetString(file.Inflated(font["ToUnicode"])).Split('\n');
        foreach (var line in lines)
            if (line.StartsWith('<') && line.Split(' ') is [var code, var character] && code.Length == 6)
                if (!line.Contains("FFFF", StringComparison.Ordinal))
                    Characters[Convert.ToInt32(code[1..5], 16)] = Encoding.BigEndianUnicode.GetString(
                        Convert.FromHexString(character.Trim('<', '>'))
                    );
    }

    public string Name { get; }
    public byte[] File { get; }
    public Dictionary<int, double> Widths { get; } = [];
    public Dictionary<int, string> Characters { get; } = [];
}
