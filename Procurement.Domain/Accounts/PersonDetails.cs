using System.Collections.Immutable;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Accounts;

/// <summary>What is known of a person who signs in.</summary>
/// <param name="Name">Full name, 1 to 200 characters in one line.</param>
/// <param name="Email">Address to which messages go; also the name under which the person signs in.</param>
/// <param name="Language">The language of messages to them.</param>
public sealed record PersonDetails(string Name, string Email, Language Language)
{
    private const int LongestName = 200;
    private const int LongestEmail = 254;
    private const string InAddresses = ".!#$%&'*+-/=?^_`{|}~";

    /// <summary>The form in which two spellings of an address are the same.</summary>
    public string SignInName => SignInNameOf(Email);

    /// <summary>The form in which two spellings of an address are the same.</summary>
    public static string SignInNameOf(string email) => email.Trim().ToUpperInvariant();

    /// <summary>Without the blanks around, the name in one spelling.</summary>
    public PersonDetails Trimmed() =>
        this with
        {
            Name = NormalForm.Compose((Name ?? "").Trim()),
            Email = (Email ?? "").Trim(),
        };

    /// <summary>Refuses account.name-malformed, account.email-malformed.</summary>
    public ImmutableArray<Refusal> Check()
    {
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        if (Name.Length is 0 or > LongestName || Name.Any(char.IsControl))
            refusals.Add(new Refusal("account.name-malformed", LongestName));
        if (!IsAddress(Email))
            refusals.Add(new Refusal("account.email-malformed"));
        return refusals.ToImmutable();
    }

    /// <summary>An address as mail servers take it without quoting: nothing in it can begin another header.</summary>
    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (text.Length > LongestEmail || at is < 1 or > 64)
            return false;
        var (local, domain) = (text[..at], text[(at + 1)..]);
        return HasWholeParts(local)
            && local.All(one => char.IsAsciiLetterOrDigit(one) || InAddresses.Contains(one, StringComparison.Ordinal))
            && HasWholeParts(domain)
            && domain.Contains('.', StringComparison.Ordinal)
            && domain.All(one => char.IsAsciiLetterOrDigit(one) || one is '.' or '-');
    }

    private static bool HasWholeParts(string dotted) => dotted.Split('.').All(part => part.Length > 0);
}
