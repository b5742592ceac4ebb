using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>The roles that a person holds now, for an administrator.</summary>
/// <param name="Account">Identifier of the person.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListDutiesOf(string Account) : IQuery<IReadOnlyList<HeldDuty>>;

internal sealed class ListDutiesOfHandler(IReadContext read)
    : IRequestHandler<ListDutiesOf, Outcome<IReadOnlyList<HeldDuty>>>
{
    public async Task<Outcome<IReadOnlyList<HeldDuty>>> Handle(ListDutiesOf query, CancellationToken cancellationToken)
    {
        if (!await read.Accounts.AnyAsync(account => account.Id == query.Account, cancellationToken))
            return AccessRefusals.NotFound;
        return await read
            .Duties.Where(duty => duty.Person == query.Account && duty.EndedAt == null)
            .OrderBy(duty => duty.GivenAt)
            .ThenBy(duty => duty.Id)
            .Select(duty => new HeldDuty(duty.Id, duty.Role, duty.Scope, duty.ActsFor))
            .ToArrayAsync(cancellationToken);
    }
}
