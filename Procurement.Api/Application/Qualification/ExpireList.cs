using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Qualification;

namespace Procurement.Api.Application.Qualification;

/// <summary>Ends a qualified list before its time: no later call may invite it.</summary>
/// <param name="Call">The RFQ.</param>
/// <param name="Reason">Why.</param>
/// <remarks>Refuses: access.not-found, reason.missing, list.expired.</remarks>
public sealed record ExpireList(SolicitationId Call, BilingualText Reason) : ICommand<Done>, IAboutCall;

internal sealed class ExpireListHandler(IQualifiedLists lists, TimeProvider clock)
    : IRequestHandler<ExpireList, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ExpireList command, CancellationToken cancellationToken)
    {
        if (await lists.CurrentOf(command.Call, cancellationToken) is not { } list)
            return AccessRefusals.NotFound;
        return list.Expire(command.Reason, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
