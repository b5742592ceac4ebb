using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

internal static class CallsOfCompetitions
{
    /// <summary>The call of a competition, or null.</summary>
    public static Task<Solicitation?> CallOf(
        this IReadContext read,
        CompetitionId competition,
        CancellationToken cancellation
    ) =>
        (
            from call in read.Solicitations
            where read.Competitions.Any(one => one.Id == competition && one.Solicitation == call.Id)
            select call
        ).SingleOrDefaultAsync(cancellation);
}
