using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Identity's store on the request's context. It saves nothing by itself: the transaction of the act does. Its
/// passkeys are the accounts' own, which it only reads.</summary>
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

    public override async Task<Credential?> FindByPasskeyIdAsync(
        byte[] credentialId,
        CancellationToken cancellationToken
    )
    {
        var id = Base64Url.EncodeToString(credentialId);
        return await (
            from passkey in Context.Set<Passkey>()
            join one in Context.Set<Credential>() on passkey.Account equals one.Id
            where passkey.Id == id
            select one
        ).SingleOrDefaultAsync(cancellationToken);
    }

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Credential user,
        byte[] credentialId,
        CancellationToken cancellationToken
    )
    {
        var id = Base64Url.EncodeToString(credentialId);
        var found = await Context
            .Set<Passkey>()
            .AsNoTracking()
            .SingleOrDefaultAsync(passkey => passkey.Id == id && passkey.Account == user.Id, cancellationToken);
        return found is null ? null : InfoOf(found);
    }

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(
        Credential user,
        CancellationToken cancellationToken
    )
    {
        var found = await Context
            .Set<Passkey>()
            .AsNoTracking()
            .Where(passkey => passkey.Account == user.Id)
            .OrderBy(passkey => passkey.Id)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(InfoOf);
    }

    // What the device signed when it made the key proves nothing where no attestation is asked for, and is not kept.
    private static UserPasskeyInfo InfoOf(Passkey passkey) =>
        new(
            Base64Url.DecodeFromChars(passkey.Id),
            passkey.PublicKey,
            passkey.MadeAt,
            (uint)passkey.SignCount,
            [],
            isUserVerified: true,
            passkey.IsBackupEligible,
            passkey.IsBackedUp,
            [],
            []
        );
}
