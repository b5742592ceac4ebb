using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Pipeline;

/// <summary>
/// Runs a command, the check of its permission and its reads too, in one writing transaction: kept with its entry in the
/// record when it is done, or refused but kept; dropped when it is refused or fails. A write that somebody else overtook is refused
/// (version.stale). What is refused to somebody who is signed in is entered in the record.
/// </summary>
internal sealed class TransactionBehavior<TRequest, TOutcome>(
    IUnitOfWork work,
    Caller caller,
    ActingPerson acting,
    TimeProvider clock
) : IPipelineBehavior<TRequest, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TOutcome> next
    )
    {
        if (request is not ICommand)
            return await next();
        await work.Begin(cancellationToken);
        try
        {
            var outcome = await next();
            var keeps = !outcome.IsRefused || outcome.IsKept;
            if (keeps && await work.Commit(Act(outcome, CodesOf(outcome)), cancellationToken))
                return outcome;
            if (keeps)
                outcome = TOutcome.Refused([new Refusal("version.stale")]);
            await work.Abandon(caller.Id is null ? null : Act(outcome, CodesOf(outcome)), CancellationToken.None);
            return outcome;
        }
        catch
        {
            await work.Abandon(null, CancellationToken.None);
            throw;
        }
    }

    private static ImmutableArray<string> CodesOf(TOutcome outcome) =>
        [.. outcome.Refusals.Select(refusal => refusal.Code)];

    private RecordedAct Act(TOutcome outcome, ImmutableArray<string> refusals) =>
        new()
        {
            Act = typeof(TRequest).Name,
            Person = caller.Id ?? "",
            Role = acting.Role,
            At = clock.GetUtcNow(),
            // A call begins its own chain: its first entry is the one that drafts it.
            Call = acting.Place.Call ?? (outcome as Outcome<SolicitationId>)?.BegunCall(),
            Competition = acting.Place.Competition,
            Refusals = refusals,
        };
}

internal static class BegunCalls
{
    public static SolicitationId? BegunCall(this Outcome<SolicitationId> outcome) =>
        outcome.IsRefused ? null : outcome.Value;
}
