using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Organizations;

/// <summary>A programme with its regions.</summary>
/// <param name="Programme">The programme.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record DescribeProgramme(ProgrammeId Programme) : IQuery<ProgrammeDetails>, IAboutProgramme;

/// <summary>A programme.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Facts">What every document of it says.</param>
/// <param name="Regions">Its regions, in the order declared.</param>
public sealed record ProgrammeDetails(ProgrammeId Id, ProgrammeFacts Facts, IReadOnlyList<Region> Regions);

internal sealed class DescribeProgrammeHandler(IReadContext read)
    : IRequestHandler<DescribeProgramme, Outcome<ProgrammeDetails>>
{
    public async Task<Outcome<ProgrammeDetails>> Handle(DescribeProgramme query, CancellationToken cancellationToken) =>
        await read.Programmes.SingleOrDefaultAsync(one => one.Id == query.Programme, cancellationToken) is { } programme
            ? new ProgrammeDetails(programme.Id, programme.Facts, programme.Regions)
            : AccessRefusals.NotFound;
}
