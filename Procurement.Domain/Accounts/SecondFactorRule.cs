using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Accounts;

/// <summary>Whether whoever holds a role must sign in with a second factor.</summary>
public sealed class SecondFactorRule : Aggregate
{
    private SecondFactorRule() { }

    /// <summary>A rule for a role.</summary>
    public SecondFactorRule(Role role) => Role = role;

    /// <summary>The role.</summary>
    public Role Role { get; private set; }

    /// <summary>Whether a second factor is required.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>Requires it or no longer does.</summary>
    public void Set(bool isRequired)
    {
        if (IsRequired == isRequired)
            return;
        IsRequired = isRequired;
        Changed();
    }
}
