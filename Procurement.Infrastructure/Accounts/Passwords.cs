using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Passwords by way of Identity.</summary>
internal sealed class Passwords(
    Credentials credentials,
    ProcurementContext context,
    IPasswordHasher<Credential> hasher,
    NobodysPassword nobody
) : IPasswords
{
    public async Task<PasswordCheck> Check(string email, string password, CancellationToken cancellation)
    {
        var name = PersonDetails.SignInNameOf(email);
        var found = await (
            from account in context.Set<Account>()
            join one in context.Set<Credential>() on account.Id equals one.Id
            where account.SignInName == name && account.State == AccountState.Active
            select one
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        // The same work for whom there is not, so that the time tells nothing.
        var result = hasher.VerifyHashedPassword(
            found ?? nobody.Credential,
            found?.PasswordHash ?? nobody.Hash(hasher),
            PasswordRules.Normal(password)
        );
        return found is null
            ? new PasswordCheck(null, false, "")
            : new PasswordCheck(found.Id, result != PasswordVerificationResult.Failed, found.SecurityStamp ?? "");
    }

    public async Task<bool> IsRight(string account, string password, CancellationToken cancellation) =>
        await credentials.FindByIdAsync(account) is { PasswordHash: { } hash } found
        && hasher.VerifyHashedPassword(found, hash, PasswordRules.Normal(password))
            != PasswordVerificationResult.Failed;

    public async Task<bool> Exists(string account, CancellationToken cancellation) =>
        await credentials.FindByIdAsync(account) is { PasswordHash: not null };

    public async Task Set(string account, string password, CancellationToken cancellation)
    {
        if (await credentials.FindByIdAsync(account) is not { } found)
        {
            found = new Credential { Id = account };
            Expect(await credentials.CreateAsync(found, PasswordRules.Normal(password)));
            return;
        }
        if (found.PasswordHash is not null)
            Expect(await credentials.RemovePasswordAsync(found));
        Expect(await credentials.AddPasswordAsync(found, PasswordRules.Normal(password)));
        (found.AccessFailedCount, found.LockoutEnd) = (0, null);
    }

    public async Task<bool> MayBegin(string account, string stamp, CancellationToken cancellation) =>
        await credentials.FindByIdAsync(account) is { } found
        && found.SecurityStamp == stamp
        && !await credentials.IsLockedOutAsync(found);

    public async Task<bool> CountWrongTry(string account, CancellationToken cancellation)
    {
        if (await credentials.FindByIdAsync(account) is not { } found || await credentials.IsLockedOutAsync(found))
            return false;
        Expect(await credentials.AccessFailedAsync(found));
        return await credentials.IsLockedOutAsync(found);
    }

    public async Task ForgetWrongTries(string account, CancellationToken cancellation)
    {
        if (await credentials.FindByIdAsync(account) is { AccessFailedCount: > 0 } found)
            Expect(await credentials.ResetAccessFailedCountAsync(found));
    }

    private static void Expect(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(", ", result.Errors.Select(error => error.Code)));
    }
}

/// <summary>A password that nobody has: what is compared with where there is no account.</summary>
internal sealed class NobodysPassword
{
    private string? hash;

    public Credential Credential { get; } = new();

    public string Hash(IPasswordHasher<Credential> hasher) => hash ??= hasher.HashPassword(Credential, "nobody's");
}
