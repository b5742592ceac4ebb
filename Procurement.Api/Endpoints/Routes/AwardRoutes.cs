using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Qualification;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Qualified lists and awards.</summary>
internal static class AwardRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<DecideQualification, QualifiedListId>("/calls/{call}/qualified-list");
        api.Post<RecommendAward, AwardId>("/calls/{call}/award");
    }
}
