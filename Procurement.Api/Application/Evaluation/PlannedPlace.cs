using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.People;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A competition and the plan that it is evaluated by.</summary>
/// <param name="Place">The competition.</param>
/// <param name="Plan">The plan.</param>
internal sealed record PlannedPlace(CompetitionPlace Place, EvaluationPlan Plan)
{
    /// <summary>Of a competition that was read whole.</summary>
    public static CompetitionPlace Of(EvaluationFile file, CallNames names, Stage stage) =>
        new()
        {
            Programme = file.Call.Programme,
            Call = file.Call.Id,
            Reference = file.Call.Terms.Reference,
            Region = names.RegionOf(file.Competition.Region),
            Stage = stage,
            ClosesAt = file.Call.Terms.ClosesAt,
            TimeZone = names.Facts.TimeZone,
            IsSynthetic = names.Facts.IsSynthetic,
        };

    /// <summary>Of a competition, or null; one query.</summary>
    public static async Task<PlannedPlace?> Of(
        IReadContext read,
        CompetitionId id,
        Stage stage,
        CancellationToken cancellation
    )
    {
        var row = await (
            from competition in read.Competitions
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            where competition.Id == id
            let region = programme.Regions.FirstOrDefault(known => known.Code == competition.Region)
            select new
            {
                Programme = programme.Id,
                Call = call.Id,
                call.Terms.Reference,
                call.Terms.ClosesAt,
                call.Plan,
                programme.Facts.TimeZone,
                programme.Facts.IsSynthetic,
                English = (string?)region!.Name.English,
                French = (string?)region!.Name.French,
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .SingleOrDefaultAsync(cancellation);
        if (row is null)
            return null;
        var place = new CompetitionPlace
        {
            Programme = row.Programme,
            Call = row.Call,
            Reference = row.Reference,
            Region = row.English is null ? null : new(row.English, row.French!),
            Stage = stage,
            ClosesAt = row.ClosesAt,
            TimeZone = row.TimeZone,
            IsSynthetic = row.IsSynthetic,
        };
        return new PlannedPlace(place, row.Plan);
    }
}
