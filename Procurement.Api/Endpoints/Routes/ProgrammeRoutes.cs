using Procurement.Api.Application.Organizations;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Buyers’ programmes.</summary>
internal static class ProgrammeRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ListProgrammes, IReadOnlyList<ProgrammeSummary>>("/programmes");
        api.Get<DescribeProgramme, ProgrammeDetails>("/programmes/{programme}");
        api.Post<BeginProgramme, ProgrammeId>("/programmes");
    }
}
