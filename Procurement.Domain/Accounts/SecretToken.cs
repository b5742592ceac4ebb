using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Accounts;

/// <summary>A secret that its holder shows once or again; only its digest is kept.</summary>
/// <param name="Text">What is handed out.</param>
/// <param name="Sha256">What is kept.</param>
public sealed record SecretToken(string Text, byte[] Sha256)
{
    private const int TokenBytes = 32;
    private const int CodeCharacters = 16;
    private const string CodeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>256 random bits, as a link or a client carries them.</summary>
    public static SecretToken Draw(IRandomness randomness)
    {
        Span<byte> bytes = stackalloc byte[TokenBytes];
        randomness.Fill(bytes);
        return Of(Base64Url.EncodeToString(bytes));
    }

    /// <summary>80 random bits in four groups, as a person types them: no letter looks like a figure.</summary>
    public static SecretToken DrawCode(IRandomness randomness)
    {
        Span<byte> bytes = stackalloc byte[CodeCharacters];
        randomness.Fill(bytes);
        var code = new StringBuilder();
        foreach (var one in bytes)
        {
            if (code.Length % 5 == 4)
                code.Append('-');
            code.Append(CodeAlphabet[one % CodeAlphabet.Length]);
        }
        return new SecretToken(code.ToString(), Sha256OfCode(code.ToString()));
    }

    /// <summary>The token that somebody shows.</summary>
    public static SecretToken Of(string text) => new(text, Sha256Of(text));

    /// <summary>Digest of a token.</summary>
    public static byte[] Sha256Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>Digest of a typed code; blanks, hyphens and small letters make no difference.</summary>
    public static byte[] Sha256OfCode(string typed) =>
        Sha256Of(string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());
}
