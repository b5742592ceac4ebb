using Microsoft.AspNetCore.DataProtection;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Secrets under the keys of Data Protection.</summary>
internal sealed class ProtectedSecrets(IDataProtectionProvider protection) : ISecrets
{
    private readonly IDataProtector protector = protection.CreateProtector("Procurement.Accounts");

    public string Protect(string secret) => protector.Protect(secret);

    public string Reveal(string kept) => protector.Unprotect(kept);
}
