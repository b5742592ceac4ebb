using MediatR;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Pipeline;

/// <summary>Refuses an act that the access table does not give to the role of the person who tries it
/// (access.not-permitted).</summary>
internal sealed class PermissionBehavior<TRequest, TOutcome>(ICurrentPerson current)
    : IPipelineBehavior<TRequest, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public Task<TOutcome> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TOutcome> next
    ) =>
        AccessTable.Allows(current.Person.Role, typeof(TRequest))
            ? next()
            : Task.FromResult(TOutcome.Refused([new Refusal("access.not-permitted", typeof(TRequest).Name)]));
}
