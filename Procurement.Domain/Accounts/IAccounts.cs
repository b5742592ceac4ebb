namespace Procurement.Domain.Accounts;

/// <summary>Keeps accounts.</summary>
public interface IAccounts
{
    /// <summary>The account, or null.</summary>
    Task<Account?> Find(string id, CancellationToken cancellation);

    /// <summary>The account that signs in under an address, however it is spelled, or null.</summary>
    Task<Account?> FindByEmail(string email, CancellationToken cancellation);

    /// <summary>Whether there is any account.</summary>
    Task<bool> Any(CancellationToken cancellation);

    /// <summary>The administrators of the service that may sign in, by identifier.</summary>
    Task<IReadOnlyList<string>> Administrators(CancellationToken cancellation);

    /// <summary>Keeps a new account.</summary>
    void Add(Account account);
}
