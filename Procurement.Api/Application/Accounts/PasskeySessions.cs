using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>What a session may do to the factors of an account that has a passkey or a second factor: nothing, where it
/// began with the password alone, though it be older than they are. Whoever knows the password could otherwise add a factor
/// of their own.</summary>
internal sealed class PasskeySessions(
    ICurrentSession current,
    ISessions sessions,
    IPasskeys passkeys,
    ISecondFactors factors
)
{
    /// <summary>Refuses passkey.needed, factor.already-added; null: the factors may be changed.</summary>
    public async Task<Refusal?> Bars(string account, CancellationToken cancellation) =>
        await Current(cancellation) is { HasFactor: true } ? null
        : (await passkeys.Of(account, cancellation)).Count > 0 ? AccountRefusals.PasskeyNeeded
        : await factors.Find(account, cancellation) is { Counts: true } ? new Refusal("factor.already-added")
        : null;

    /// <summary>The session of the request; null: none.</summary>
    public async Task<Session?> Current(CancellationToken cancellation) =>
        current.Id is { } id ? await sessions.Find(id, cancellation) : null;
}
