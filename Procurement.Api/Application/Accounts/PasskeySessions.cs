using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>What a session may do to the factors of an account that has a passkey: nothing, where it began with the password
/// alone. Whoever knows the password could otherwise add a factor of their own.</summary>
internal sealed class PasskeySessions(ICurrentSession current, ISessions sessions, IPasskeys passkeys)
{
    /// <summary>Refuses passkey.needed; null: the factors may be changed.</summary>
    public async Task<Refusal?> Bars(string account, CancellationToken cancellation) =>
        (await passkeys.Of(account, cancellation)).Count > 0 && await Current(cancellation) is not { HasFactor: true }
            ? AccountRefusals.PasskeyNeeded
            : null;

    /// <summary>The session of the request; null: none.</summary>
    public async Task<Session?> Current(CancellationToken cancellation) =>
        current.Id is { } id ? await sessions.Find(id, cancellation) : null;
}
