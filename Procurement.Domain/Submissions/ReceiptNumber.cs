using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Submissions;

/// <summary>The number on a receipt: ten random characters, so that nobody learns from theirs how many others there
/// are.</summary>
/// <param name="Text">Letters and digits of Crockford's base 32, which has no I, L, O or U: "7KQ2M0XZ4T".</param>
public readonly record struct ReceiptNumber(string Text)
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 10;

    /// <summary>Draws 50 bits.</summary>
    public static ReceiptNumber Draw(IRandomness randomness)
    {
        Span<byte> drawn = stackalloc byte[Length];
        randomness.Fill(drawn);
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
            text[i] = Letters[drawn[i] & 31];
        return new ReceiptNumber(new string(text));
    }
}
