using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>The roles for which a second factor is required.</summary>
public sealed record ListSecondFactorRules : IQuery<IReadOnlyList<Role>>;

internal sealed class ListSecondFactorRulesHandler(IReadContext read)
    : IRequestHandler<ListSecondFactorRules, Outcome<IReadOnlyList<Role>>>
{
    public async Task<Outcome<IReadOnlyList<Role>>> Handle(
        ListSecondFactorRules query,
        CancellationToken cancellationToken
    ) =>
        await read
            .SecondFactorRules.Where(rule => rule.IsRequired)
            .OrderBy(rule => rule.Role)
            .Select(rule => rule.Role)
            .ToArrayAsync(cancellationToken);
}
