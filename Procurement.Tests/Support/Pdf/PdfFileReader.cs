using System.IO.Compression;

namespace Procurement.Tests.Support.Pdf;

/// <summary>Opens a printed file: objects by number, packed ones included, streams inflated.</summary>
internal sealed class PdfFileReader
{
    private readonly byte[] bytes;
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<object, int> streams = [];

    public PdfFileReader(byte[] bytes)
    {
        this.bytes = bytes;
        var tail = Encoding.Latin1.GetString(bytes);
        var start = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        var at = int.Parse(tail[(start + 9)..].Split('\n')[1], System.Globalization.CultureInfo.InvariantCulture);
        Trailer = (Dictionary<string, object?>)ReadAt(at)!;
        var table = Inflated(Trailer);
        var packs = new SortedSet<int>();
        for (var entry = 0; entry * 7 < table.Length; entry++)
        {
            var row = table.AsSpan(entry * 7, 7);
            var place = row[1] << 24 | row[2] << 16 | row[3] << 8 | row[4];
            if (row[0] == 1)
                objects[entry] = ReadAt(place);
            else if (row[0] == 2)
                packs.Add(place);
        }
        foreach (var pack in packs)
            Unpack((Dictionary<string, object?>)objects[pack]!);
    }

    public Dictionary<string, object?> Trailer { get; }

    public Dictionary<string, object?> Catalog => Dictionary(Trailer["Root"]);

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<Dictionary<string, object?>> Pages =>
        [.. Array(Dictionary(Catalog["Pages"])["Kids"]).Select(page => Dictionary(page))];

    public object? Resolve(object? value) => value is PdfReference reference ? objects[reference.Number] : value;

    public Dictionary<string, object?> Dictionary(object? value) => (Dictionary<string, object?>)Resolve(value)!;

    public List<object?> Array(object? value) => (List<object?>)Resolve(value)!;

    /// <summary>The content of a stream, inflated where it is compressed.</summary>
    public byte[] Inflated(object? stream)
    {
        var dictionary = Dictionary(stream);
        var content = new MemoryStream(bytes, streams[dictionary], (int)(double)dictionary["Length"]!);
        if (!dictionary.ContainsKey("Filter"))
            return content.ToArray();
        using var inflate = new ZLibStream(content, CompressionMode.Decompress);
        var target = new MemoryStream();
        inflate.CopyTo(target);
        return target.ToArray();
    }

    /// <summary>A string that a person reads.</summary>
    public string Text(object? value)
    {
        var text = (byte[])Resolve(value)!;
        return text is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(text[2..])
            : Encoding.Latin1.GetString(text);
    }

    public static string Name(object? value) => ((PdfName)value!).Value;

    private object? ReadAt(int place)
    {
        var syntax = new PdfSyntax(bytes, place);
        syntax.Read();
        syntax.Read();
        syntax.Read();
        var value = syntax.Read();
        if (value is Dictionary<string, object?> && syntax.Read() is PdfWord { Value: "stream" })
            streams[value] = syntax.At + 1;
        return value;
    }

    private void Unpack(Dictionary<string, object?> pack)
    {
        var content = Inflated(pack);
        var first = (int)(double)pack["First"]!;
        var places = new PdfSyntax(content);
        for (var index = 0; index < (int)(double)pack["N"]!; index++)
        {
            var number = (int)(double)places.Read()!;
            objects[number] = new PdfSyntax(content, first + (int)(double)places.Read()!).Read();
        }
    }
}
