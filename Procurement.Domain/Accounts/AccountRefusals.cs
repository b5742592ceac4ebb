using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Accounts;

/// <summary>Refusals of this room that more than one act gives.</summary>
public static class AccountRefusals
{
    /// <summary>No such link: it was mistyped, or belongs to another act.</summary>
    public static Refusal LinkUnknown => new("link.unknown");

    /// <summary>The session is over.</summary>
    public static Refusal SessionNotValid => new("session.not-valid");

    /// <summary>Address, password, or state of the account; which of them is not told.</summary>
    public static Refusal CredentialsWrong => new("session.credentials-wrong");

    /// <summary>The code is wrong or was used before.</summary>
    public static Refusal CodeWrong => new("factor.code-wrong");

    /// <summary>The passkey was not accepted; why is not told.</summary>
    public static Refusal PasskeyNotValid => new("passkey.not-valid");

    /// <summary>The account has a passkey, and the session began without it.</summary>
    public static Refusal PasskeyNeeded => new("passkey.needed");

    /// <summary>The service would be left without an administrator.</summary>
    public static Refusal LastAdministrator => new("account.last-administrator");
}
