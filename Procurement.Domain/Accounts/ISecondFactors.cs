using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Accounts;

/// <summary>Keeps second factors, and for which roles one is required.</summary>
public interface ISecondFactors
{
    /// <summary>The account's, counting or not, or null.</summary>
    Task<SecondFactor?> Find(string account, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(SecondFactor factor);

    /// <summary>Drops one; its recovery codes go with it.</summary>
    void Remove(SecondFactor factor);

    /// <summary>The rule for a role, or null.</summary>
    Task<SecondFactorRule?> RuleFor(Role role, CancellationToken cancellation);

    /// <summary>Keeps a new rule.</summary>
    void Add(SecondFactorRule rule);
}

/// <summary>Keeps secrets so that the database alone does not give them away.</summary>
public interface ISecrets
{
    /// <summary>Protects a secret.</summary>
    string Protect(string secret);

    /// <summary>The secret again.</summary>
    string Reveal(string kept);
}
