using Procurement.Api.Application.People;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Who holds which role where.</summary>
internal static class DutyRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<GiveDuty, DutyId>("/duties");
        api.Delete<EndDuty, Done>("/duties/{duty}");
    }
}
