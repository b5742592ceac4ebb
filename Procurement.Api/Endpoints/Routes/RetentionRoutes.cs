using Procurement.Api.Application.Retention;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>How long the record of a call is kept.</summary>
internal static class RetentionRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<ArchiveCall, Done>("/calls/{call}/archive");
        api.Get<ShowRetention, RetentionDetails>("/calls/{call}/retention");
        api.Put<HoldRecords, Done>("/calls/{call}/retention/hold");
        api.Delete<LiftHold, Done>("/calls/{call}/retention/hold");
        api.Post<DestroyRecords, Done>("/calls/{call}/retention/destroy");
    }
}
