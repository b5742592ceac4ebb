using System.Text;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>
/// A key holder gives their share so that another holder is replaced. With the last one that is needed, everything that
/// is under seal in the call is wrapped for the new set, and the one who leaves holds no key any more.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Passphrase">The holder's own.</param>
/// <remarks>Refuses: access.not-found, keys.no-replacement, keys.not-ready, keys.leaving, keys.not-named,
/// duty.incompatible, envelope.same-person, keys.too-many-attempts, keys.passphrase-wrong and, with the last share,
/// envelope.digest-differs; then that share counts as not given.</remarks>
public sealed record GiveShareForReplacement(SolicitationId Call, string Passphrase) : ICommand<GivenShares>, IAboutCall
{
    // Whoever writes a request to a log does not write the passphrase.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(nameof(Call)).Append(" = ").Append(Call.Value);
        return true;
    }
}

internal sealed class GiveShareForReplacementHandler(
    ISolicitations calls,
    IKeyHoldings holdings,
    IEnvelopes envelopes,
    HolderShares shares,
    ISealing sealing,
    IServiceKey serviceKey,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<GiveShareForReplacement, Outcome<GivenShares>>
{
    public async Task<Outcome<GivenShares>> Handle(GiveShareForReplacement command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await holdings.Of(call.Id, cancellationToken) is not { } holding
        )
            return AccessRefusals.NotFound;
        if (Replacement.Bars(holding, current.Person.Id) is { } barred)
            return barred;
        var occasion = HolderShares.ReplacementOf(holding);
        var unlocked = await shares.Unlock(call, holding, occasion, command.Passphrase, cancellationToken);
        if (unlocked.IsRefused)
            return unlocked.Refusals;
        var (given, keys) = shares.With(occasion, unlocked.Value);
        if (given.Count < holding.Threshold)
        {
            shares.Keep(occasion, unlocked.Value);
            return new GivenShares(given.Count, holding.Threshold, IsDone: false);
        }
        var unsealing = new Unsealing(sealing, await envelopes.UnopenedOf(call.Id, cancellationToken), keys);
        if (Replacement.Complete(holding, unsealing, serviceKey, clock.GetUtcNow()) is { } refusal)
        {
            unlocked.Value.Dispose();
            return refusal;
        }
        shares.End(occasion, unlocked.Value);
        return new GivenShares(given.Count, holding.Threshold, IsDone: true);
    }
}
