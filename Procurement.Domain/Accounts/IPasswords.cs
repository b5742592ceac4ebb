namespace Procurement.Domain.Accounts;

/// <summary>What came of comparing a password with what is kept.</summary>
/// <param name="Account">The account under the address; null: there is none that has a password.</param>
/// <param name="IsRight">Whether the password is the account's.</param>
/// <param name="Stamp">Changes with the password; shows that this check is not older than it.</param>
public sealed record PasswordCheck(string? Account, bool IsRight, string Stamp);

/// <summary>Keeps passwords, as slow hashes, and counts wrong tries.</summary>
public interface IPasswords
{
    /// <summary>Compares a password; takes the same time where there is no such account. Changes nothing, and belongs
    /// outside a transaction, since it is slow by intent.</summary>
    Task<PasswordCheck> Check(string email, string password, CancellationToken cancellation);

    /// <summary>Whether the password is the account's.</summary>
    Task<bool> IsRight(string account, string password, CancellationToken cancellation);

    /// <summary>Whether the account has one.</summary>
    Task<bool> Exists(string account, CancellationToken cancellation);

    /// <summary>Gives an account a password, in place of one that it has; forgets wrong tries.</summary>
    Task Set(string account, string password, CancellationToken cancellation);

    /// <summary>Whether a session may begin on a check: the account is not barred, and the password is still the same.</summary>
    Task<bool> MayBegin(string account, string stamp, CancellationToken cancellation);

    /// <summary>Counts a wrong try. The fifth in a row bars sign-in for fifteen minutes.</summary>
    /// <returns>Whether this one bars it.</returns>
    Task<bool> CountWrongTry(string account, CancellationToken cancellation);

    /// <summary>Forgets wrong tries after a whole sign-in.</summary>
    Task ForgetWrongTries(string account, CancellationToken cancellation);
}
