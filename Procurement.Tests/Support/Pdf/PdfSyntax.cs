namespace Procurement.Tests.Support.Pdf;

/// <summary>
/// Reads PDF objects one after another: numbers as double, strings as bytes, arrays as lists, dictionaries by
/// name. Knows just what our own files hold.
/// </summary>
internal sealed class PdfSyntax(byte[] bytes, int at = 0)
{
    public int At { get; private set; } = at;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return At >= bytes.Length;
        }
    }

    public object? Read()
    {
        SkipSpace();
        switch (bytes[At])
        {
            case (byte)'/':
                At++;
                return new PdfName(Word());
            case (byte)'(':
                return Literal();
            case (byte)'[':
                At++;
                return ReadUntil("]");
            case (byte)'<' when bytes[At + 1] == '<':
                At += 2;
                return Pairs(ReadUntil(">>"));
            case (byte)'<':
                return Hexadecimal();
            default:
                return NumberOrWord();
        }
    }

    private object? NumberOrWord()
    {
        var word = Word();
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return word == "null" ? null : new PdfWord(word);
        var back = At;
        SkipSpace();
        if (Word() is { Length: > 0 } generation && generation.All(char.IsAsciiDigit))
        {
            SkipSpace();
            if (Word() == "R")
                return new PdfReference((int)number);
        }
        At = back;
        return number;
    }

    private List<object?> ReadUntil(string end)
    {
        var items = new List<object?>();
        while (true)
        {
            SkipSpace();
            if (Encoding.Latin1.GetString(bytes, At, end.Length) == end)
            {
                At += end.Length;
                return items;
            }
            items.Add(Read());
        }
    }

    private static Dictionary<string, object?> Pairs(List<object?> items)
    {
        var pairs = new Dictionary<string, object?>();
        for (var item = 0; item < items.Count; item += 2)
            pairs.Add(((PdfName)items[item]!).Value, items[item + 1]);
        return pairs;
    }

    private byte[] Literal()
    {
        var text = new List<byte>();
        var depth = 0;
        for (; ; At++)
        {
            var current = bytes[At];
            if (current == '\\')
                text.Add(bytes[++At]);
            else if (current == ')' && --depth == 0)
                break;
            else if (current != '(' || depth++ > 0)
                text.Add(current);
        }
        At++;
        return [.. text];
    }

    private byte[] Hexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', At);
        var digits = Encoding.Latin1.GetString(bytes, At + 1, end - At - 1);
        At = end + 1;
        return Convert.FromHexString(digits);
    }

    private string Word()
    {
        var start = At;
        while (
            At < bytes.Length && bytes[At] > ' ' && !"/()<>[]{}%".Contains((char)bytes[At], StringComparison.Ordinal)
        )
            At++;
        return Encoding.Latin1.GetString(bytes, start, At - start);
    }

    private void SkipSpace()
    {
        while (At < bytes.Length && bytes[At] <= ' ')
            At++;
    }
}
