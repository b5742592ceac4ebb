using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.People;
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
        // One row at least, where there is such an account.
        var held = await (
            from account in read.Accounts
            where account.Id == query.Account
            from duty in read.Duties.Where(one => one.Person == account.Id && one.EndedAt == null).DefaultIfEmpty()
            orderby duty!.GivenAt, duty.Id
            select duty
        ).ToListAsync(cancellationToken);
        return held.Count == 0
            ? AccessRefusals.NotFound
            : held.OfType<Duty>().Select(duty => new HeldDuty(duty.Id, duty.Role, duty.Scope, duty.ActsFor)).ToArray();
    }
}
