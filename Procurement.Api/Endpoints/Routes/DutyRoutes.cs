using Procurement.Api.Application.People;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Who holds which role where.</summary>
internal static class DutyRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<GiveDuty, DutyId>("/duties");
    }
}
