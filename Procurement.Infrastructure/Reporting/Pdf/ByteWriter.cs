using System.Text;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>Bytes that grow; writes numbers, names and strings as PDF spells them, whatever the culture.</summary>
internal sealed class ByteWriter(int capacity = 1024)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ByteWriter Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        return this;
    }

    /// <summary>Characters of ASCII only.</summary>
    public ByteWriter Ascii(string text)
    {
        Encoding.ASCII.GetBytes(text, Room(text.Length));
        return this;
    }

    public ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        return this;
    }

    public ByteWriter Int(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        return Raw(digits[..written]);
    }

    /// <summary>A length or place, to the thousandth of a point, without trailing zeros.</summary>
    public ByteWriter Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
            Byte((byte)'-');
        thousandths = Math.Abs(thousandths);
        Int(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
            return this;
        Byte((byte)'.').Byte((byte)('0' + rest / 100));
        if (rest % 100 != 0)
            Byte((byte)('0' + rest / 10 % 10));
        return rest % 10 != 0 ? Byte((byte)('0' + rest % 10)) : this;
    }

    /// <summary>A number and a space.</summary>
    public ByteWriter Operand(double value) => Number(value).Byte((byte)' ');

    public ByteWriter Reference(int number) => Int(number).Raw(" 0 R"u8);

    /// <summary>Text that a person reads: plain where ASCII holds it, else UTF-16.</summary>
    public ByteWriter Text(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Wide(text) : Quoted(text);

    public ByteWriter Hex(int value, int digits)
    {
        var room = Room(digits);
        for (var at = digits - 1; at >= 0; at--, value >>= 4)
            room[at] = "0123456789ABCDEF"u8[value & 0xF];
        return this;
    }

    public void Clear() => Length = 0;

    private ByteWriter Wide(string text)
    {
        Raw("<FEFF"u8);
        foreach (var half in Encoding.BigEndianUnicode.GetBytes(text))
            Hex(half, 2);
        return Byte((byte)'>');
    }

    private ByteWriter Quoted(string text)
    {
        Byte((byte)'(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
                Byte((byte)'\\');
            Byte((byte)character);
        }
        return Byte((byte)')');
    }

    private Span<byte> Room(int length)
    {
        if (Length + length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + length));
        Length += length;
        return bytes.AsSpan(Length - length, length);
    }
}
