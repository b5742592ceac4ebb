using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>RFQs and calls for proposals.</summary>
internal static class CallRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<DraftCall, SolicitationId>("/programmes/{programme}/calls");
        api.Post<PublishCall, IReadOnlyList<PublishedCompetition>>("/calls/{call}/publish");
        api.Post<CloseCall, Done>("/calls/{call}/close");
    }
}
