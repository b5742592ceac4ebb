using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Names, before a plan with a price step is published, who holds the keys of a call; each then makes their own key.
/// Naming again replaces the names; who stays keeps their key.</summary>
/// <param name="Call">The call.</param>
/// <param name="People">Identifiers of two to seven different people, none of them an evaluator, fairness monitor or
/// bidder of the call, or an administrator.</param>
/// <param name="Version">Version of the key holders that were read; 0: nobody was named.</param>
/// <param name="Threshold">So many of them together open a price: from 2 to all; with fewer than all, a lost passphrase
/// is survived.</param>
/// <remarks>Refuses: access.not-found, version.stale, call.already-published, keys.threshold-out-of-range, envelope.same-person,
/// duty.incompatible.</remarks>
public sealed record NameKeyHolders(
    SolicitationId Call,
    IReadOnlyList<string> People,
    int Version,
    int Threshold = KeyHolding.Fewest
) : ICommand<Done>, IAboutCall;

internal sealed class NameKeyHoldersHandler(
    ISolicitations calls,
    IKeyHoldings holdings,
    KeyHolderDuties duties,
    IServiceKey serviceKey,
    TimeProvider clock
) : IRequestHandler<NameKeyHolders, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(NameKeyHolders command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (call.IsPublished && call.Plan.Steps.Any(step => step is PriceStep))
            return new Refusal("call.already-published", call.Terms.Reference);
        var now = clock.GetUtcNow();
        var holding = await holdings.Of(call.Id, cancellationToken);
        if (command.Version != (holding?.Version ?? 0))
            return new Refusal("version.stale") { Current = holding is null ? null : KeyHoldersDetails.Of(holding) };
        if (holding is null)
        {
            var named = KeyHolding.Name(call.Id, command.People, command.Threshold, now);
            if (named.IsRefused)
                return named.Refusals;
            holdings.Add(holding = named.Value);
        }
        else if (holding.NameAgain(command.People, command.Threshold, now) is { } refusal)
        {
            return refusal;
        }
        holding.MarkWith(serviceKey);
        foreach (var person in command.People)
        {
            if (await duties.Give(person, call, cancellationToken) is { } incompatible)
                return incompatible;
        }
        return default(Done);
    }
}
