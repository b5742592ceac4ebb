using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Accounts(ProcurementContext context) : IAccounts
{
    public Task<Account?> Find(string id, CancellationToken cancellation) =>
        context.Set<Account>().SingleOrDefaultAsync(account => account.Id == id, cancellation);

    public Task<Account?> FindByEmail(string email, CancellationToken cancellation)
    {
        var name = PersonDetails.SignInNameOf(email);
        return context.Set<Account>().SingleOrDefaultAsync(account => account.SignInName == name, cancellation);
    }

    public Task<bool> Any(CancellationToken cancellation) => context.Set<Account>().AnyAsync(cancellation);

    public async Task<IReadOnlyList<string>> Administrators(CancellationToken cancellation) =>
        await (
            from account in context.Set<Account>()
            where
                account.State == AccountState.Active
                && context
                    .Set<Duty>()
                    .Any(duty => duty.Person == account.Id && duty.Role == Role.Administrator && duty.EndedAt == null)
            orderby account.Id
            select account.Id
        ).ToListAsync(cancellation);

    public void Add(Account account) => context.Add(account);
}
