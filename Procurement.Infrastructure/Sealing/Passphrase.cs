using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Sealing;

/// <summary>
/// A passphrase that the service draws: six groups of four symbols of Crockford's base 32, "7K2M-…". Twenty-two symbols are
/// drawn (110 bits), the last two check them, so that a slip of the pen is told at once and costs no try.
/// </summary>
internal static class Passphrase
{
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Drawn = 22;
    private const int Length = 24;
    private const int Group = 4;

    /// <summary>Draws one. The symbols are five bits each of random bytes, so each is as likely as any other.</summary>
    public static string Draw(IRandomness randomness)
    {
        Span<byte> bytes = stackalloc byte[Drawn];
        randomness.Fill(bytes);
        var text = new StringBuilder(Length);
        foreach (var one in bytes)
            text.Append(Symbols[one & 31]);
        CryptographicOperations.ZeroMemory(bytes);
        text.Append(Check(text.ToString()));
        for (var place = Length - Group; place > 0; place -= Group)
            text.Insert(place, '-');
        return text.ToString();
    }

    /// <summary>As it is stretched: its 24 symbols, without what stands between them; O read as 0, I and L as 1. Null: it
    /// cannot be a passphrase.</summary>
    public static string? Read(string written)
    {
        var text = new StringBuilder(Length);
        foreach (var sign in written)
        {
            if (sign == '-' || char.IsWhiteSpace(sign))
                continue;
            var symbol = char.ToUpperInvariant(sign) switch
            {
                'O' => '0',
                'I' or 'L' => '1',
                var other => other,
            };
            if (text.Length == Length || !Symbols.Contains(symbol, StringComparison.Ordinal))
                return null;
            text.Append(symbol);
        }
        var read = text.ToString();
        return read.Length == Length && Check(read[..Drawn]) == read[Drawn..] ? read : null;
    }

    /// <summary>Ten bits of a hash of the symbols drawn; they say nothing that those do not.</summary>
    private static string Check(string drawn)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes("procurement passphrase 1" + drawn));
        return $"{Symbols[hash[0] & 31]}{Symbols[hash[1] & 31]}";
    }
}
