using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Accounts;

/// <summary>What a password must be: long, and not the owner's own name. Which characters it has is its owner's
/// choice.</summary>
/// <remarks>Source: NIST SP 800-63B, section 5.1.1: length counts, composition rules do not.</remarks>
public static class PasswordRules
{
    private const int Shortest = 12;
    private const int Longest = 256;
    private const int ShortestTellingPart = 4;

    /// <summary>The form in which it is compared: however the same letters were typed, they are the same.</summary>
    public static string Normal(string password) => NormalForm.Compose(password);

    /// <summary>Refuses password.too-short, password.too-long, password.names-owner.</summary>
    public static Refusal? Check(string password, PersonDetails owner)
    {
        if (password.Length < Shortest)
            return new Refusal("password.too-short", Shortest);
        if (password.Length > Longest)
            return new Refusal("password.too-long", Longest);
        var rest = Without(Without(password, owner.Email), owner.Name);
        foreach (var part in owner.Name.Split(' ', '-').Concat(owner.Email.Split('@', '.')))
            if (part.Length >= ShortestTellingPart)
                rest = Without(rest, part);
        return rest.Length < Shortest / 2 && rest.Length < password.Length ? new Refusal("password.names-owner") : null;
    }

    private static string Without(string text, string part) =>
        part.Length == 0 ? text : text.Replace(part, "", StringComparison.OrdinalIgnoreCase);
}
