using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Procurement.Infrastructure.Accounts;

/// <summary>Identity's user manager on the service's clock, with what the service decides on wrong tries. Names and
/// addresses are the accounts' own, so nothing here checks them; what a password must be is the domain's.</summary>
internal sealed class Credentials(
    CredentialStore store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Credential> hasher,
    TimeProvider clock,
    IServiceProvider services,
    ILogger<UserManager<Credential>> log
)
    : UserManager<Credential>(
        store,
        options,
        hasher,
        [],
        [],
        new UpperInvariantLookupNormalizer(),
        new IdentityErrorDescriber(),
        services,
        log
    )
{
    private const int MostWrongTries = 5;
    private static readonly TimeSpan Barred = TimeSpan.FromMinutes(15);

    public override Task<bool> IsLockedOutAsync(Credential user) =>
        Task.FromResult(user.LockoutEnd is { } end && clock.GetUtcNow() < end);

    public override Task<IdentityResult> AccessFailedAsync(Credential user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= MostWrongTries)
            (user.AccessFailedCount, user.LockoutEnd) = (0, clock.GetUtcNow() + Barred);
        return UpdateUserAsync(user);
    }
}
