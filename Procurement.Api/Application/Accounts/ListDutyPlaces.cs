using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>Where a role can be held, for an administrator: the service, its programmes, their calls and competitions, by
/// name and reference only.</summary>
public sealed record ListDutyPlaces : IQuery<IReadOnlyList<DutyPlace>>;

/// <summary>One place.</summary>
/// <param name="Scope">The place.</param>
/// <param name="Programme">Short name of the programme; null: the service as a whole.</param>
/// <param name="Call">Reference of the call; null: every call of the programme.</param>
/// <param name="Region">Name of the region; null: every competition of the call.</param>
public sealed record DutyPlace(DutyScope Scope, string? Programme, string? Call, BilingualText? Region);

internal sealed class ListDutyPlacesHandler(IReadContext read)
    : IRequestHandler<ListDutyPlaces, Outcome<IReadOnlyList<DutyPlace>>>
{
    public async Task<Outcome<IReadOnlyList<DutyPlace>>> Handle(
        ListDutyPlaces query,
        CancellationToken cancellationToken
    )
    {
        var programmes = await read
            .Programmes.OrderBy(one => one.Facts.Name)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        var competitions = await read
            .Competitions.Join(
                read.Solicitations,
                competition => competition.Solicitation,
                call => call.Id,
                (competition, call) =>
                    new
                    {
                        call.Programme,
                        Call = call.Id,
                        call.Terms.Reference,
                        competition.Id,
                        competition.Region,
                        competition.Position,
                    }
            )
            .OrderBy(one => one.Reference)
            .ThenBy(one => one.Position)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        List<DutyPlace> places = [new(DutyScope.Service, null, null, null)];
        foreach (var programme in programmes)
        {
            places.Add(new(new DutyScope(programme.Id), programme.Facts.Name, null, null));
            foreach (var call in competitions.Where(one => one.Programme == programme.Id).GroupBy(one => one.Call))
            {
                var scope = new DutyScope(programme.Id, call.Key);
                places.Add(new(scope, programme.Facts.Name, call.First().Reference, null));
                places.AddRange(
                    call.Where(one => one.Region.Length > 0)
                        .Select(one => new DutyPlace(
                            scope with
                            {
                                Competition = one.Id,
                            },
                            programme.Facts.Name,
                            one.Reference,
                            programme.Regions.FirstOrDefault(region => region.Code == one.Region)?.Name
                        ))
                );
            }
        }
        return places;
    }
}
