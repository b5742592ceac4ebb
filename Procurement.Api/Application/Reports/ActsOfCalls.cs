using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>Brings together what people did around an evaluation; one query each.</summary>
internal sealed class ActsOfCalls(IReadContext read) : IRecordedActs
{
    /// <summary>The acts of a call.</summary>
    public async Task<RecordedActs> Of(SolicitationId call, CancellationToken cancellation)
    {
        var competitions = read.Competitions.Where(one => one.Solicitation == call).Select(one => one.Id);
        return new RecordedActs
        {
            Addenda = await read
                .Addenda.Where(one => one.Call == call && one.Number != null)
                .OrderBy(one => one.Number)
                .ToListAsync(cancellation),
            Answers = await read
                .Answers.Where(one => one.Call == call)
                .OrderBy(one => one.Number)
                .ToListAsync(cancellation),
            Panels = await read
                .PanelsWithDeclarations.Where(one => competitions.Contains(one.Competition))
                .OrderBy(one => one.Id)
                .ToListAsync(cancellation),
            Undertakings = await read
                .Undertakings.Where(one => one.Call == call)
                .OrderBy(one => one.Id)
                .ToListAsync(cancellation),
            Names = await PeopleOf(call).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation),
        };
    }

    private IQueryable<Account> PeopleOf(SolicitationId call) =>
        from account in read.Accounts
        where
            read.Duties.Any(duty =>
                duty.Person == account.Id
                && read.Solicitations.Any(one => one.Id == call && one.Programme == duty.Scope.Programme)
            )
        select account;
}
