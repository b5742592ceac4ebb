using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Organizations;

/// <summary>The buyer's people who hold a role in a programme, by name, for who names a panel: nobody else is found, and no
/// bidder's people.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Search">Part of the name or e-mail address, whatever the case; null: all.</param>
public sealed record ListProgrammePeople(ProgrammeId Programme, string? Search = null)
    : IQuery<IReadOnlyList<ProgrammePerson>>,
        IAboutProgramme;

/// <summary>Somebody with a role in the programme.</summary>
/// <param name="Id">Identifier of the account.</param>
/// <param name="Name">Full name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Roles">The roles held there now.</param>
public sealed record ProgrammePerson(string Id, string Name, string Email, IReadOnlyList<Role> Roles);

internal sealed class ListProgrammePeopleHandler(IReadContext read)
    : IRequestHandler<ListProgrammePeople, Outcome<IReadOnlyList<ProgrammePerson>>>
{
    public async Task<Outcome<IReadOnlyList<ProgrammePerson>>> Handle(
        ListProgrammePeople query,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from duty in read.Duties
            join account in read.Accounts on duty.Person equals account.Id
            where duty.Scope.Programme == query.Programme && duty.EndedAt == null && duty.Role != Role.Bidder
            orderby account.Name, account.Id, duty.Role
            select new
            {
                account.Id,
                account.Name,
                account.Email,
                duty.Role,
            }
        ).ToListAsync(cancellationToken);
        var wanted = query.Search?.Trim() ?? "";
        return rows.Where(row => Holds(row.Name, wanted) || Holds(row.Email, wanted))
            .GroupBy(row => row.Id)
            .Select(held =>
            {
                var roles = held.Select(row => row.Role).Distinct().ToList();
                return new ProgrammePerson(held.Key, held.First().Name, held.First().Email, roles);
            })
            .ToList();
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
