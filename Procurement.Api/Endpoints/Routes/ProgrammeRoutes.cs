using Procurement.Api.Application.Organizations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Buyers’ programmes.</summary>
internal static class ProgrammeRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ListProgrammes, IReadOnlyList<ProgrammeSummary>>("/programmes");
        api.Get<DescribeProgramme, ProgrammeDetails>("/programmes/{programme}");
        api.Get<ListProgrammePeople, IReadOnlyList<ProgrammePerson>>("/programmes/{programme}/people");
        api.Post<BeginProgramme, ProgrammeId>("/programmes");
        api.Get<ListOrganizations, IReadOnlyList<OrganizationDetails>>("/programmes/{programme}/organizations");
        api.Post<RegisterOrganization, RegisteredOrganization>("/programmes/{programme}/organizations");
        api.Put<ChangeOrganization, Done>("/programmes/{programme}/organizations/{bidder}");
        api.Post<AddBidderPerson, Done>("/programmes/{programme}/organizations/{bidder}/people");
    }
}
