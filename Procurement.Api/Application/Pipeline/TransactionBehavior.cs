using MediatR;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Pipeline;

/// <summary>Runs a command, its reads too, in one writing transaction: kept when it is done, dropped when it is refused
/// or fails. A write that somebody else overtook is refused (version.stale).</summary>
internal sealed class TransactionBehavior<TRequest, TOutcome>(IUnitOfWork work) : IPipelineBehavior<TRequest, TOutcome>
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
            if (outcome.IsRefused)
            {
                await work.Abandon(cancellationToken);
                return outcome;
            }
            return await work.Commit(cancellationToken) ? outcome : TOutcome.Refused([new Refusal("version.stale")]);
        }
        catch
        {
            await work.Abandon(CancellationToken.None);
            throw;
        }
    }
}
