using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>Finds the call and region of a competition, by which documents are titled.</summary>
internal sealed class RegionsOfCompetitions(IReadContext data)
{
    /// <summary>The call, and the region's code (null for an RFQ); null: there is no such competition.</summary>
    public async Task<(SolicitationId Call, string? Region)?> Of(CompetitionId id, CancellationToken cancellation)
    {
        var found = await data
            .Competitions.Where(one => one.Id == id)
            .Select(one => new { one.Solicitation, one.Region })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.Solicitation, found.Region.Length == 0 ? null : found.Region);
    }
}
