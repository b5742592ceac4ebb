using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Identity's store on the request's context. It saves nothing by itself: the transaction of the act does.</summary>
internal sealed class CredentialStore : UserOnlyStore<Credential, ProcurementContext, string>
{
    public CredentialStore(ProcurementContext context)
        : base(context) => AutoSaveChanges = false;

    /// <summary>Identity's own marks every column as changed; the record should hold those that were.</summary>
    public override Task<IdentityResult> UpdateAsync(Credential user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
