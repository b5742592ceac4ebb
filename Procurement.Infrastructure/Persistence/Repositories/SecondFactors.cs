using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class SecondFactors(ProcurementContext context) : ISecondFactors
{
    public Task<SecondFactor?> Find(string account, CancellationToken cancellation) =>
        context
            .Set<SecondFactor>()
            .AsSingleQuery()
            .Include(factor => factor.Recovery.OrderBy(code => code.Position))
            .SingleOrDefaultAsync(factor => factor.Account == account, cancellation);

    public void Add(SecondFactor factor) => context.Add(factor);

    public void Remove(SecondFactor factor) => context.Remove(factor);

    public Task<SecondFactorRule?> RuleFor(Role role, CancellationToken cancellation) =>
        context.Set<SecondFactorRule>().SingleOrDefaultAsync(rule => rule.Role == role, cancellation);

    public void Add(SecondFactorRule rule) => context.Add(rule);
}
