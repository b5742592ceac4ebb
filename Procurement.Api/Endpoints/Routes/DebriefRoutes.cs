using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Debriefs and disputes.</summary>
internal static class DebriefRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ListDebriefs, IReadOnlyList<DebriefSummary>>("/calls/{call}/debriefs");
        api.Post<RequestDebrief, DebriefId>("/competitions/{competition}/debriefs");
        api.Put<ScheduleDebrief, Done>("/calls/{call}/debriefs/{debrief}/schedule");
        api.Post<RecordDebrief, Done>("/calls/{call}/debriefs/{debrief}/record");
        api.Post<ReleaseDebriefReport, Done>("/calls/{call}/debriefs/{debrief}/release");
        api.Post<ReleaseUnaskedDebriefs, IReadOnlyList<DebriefId>>("/calls/{call}/debriefs/release");
        api.Post<CloseDebrief, Done>("/calls/{call}/debriefs/{debrief}/close");
        api.Get<ListDisputes, IReadOnlyList<DisputeSummary>>("/calls/{call}/disputes");
        api.Post<FileDispute, DisputeId>("/calls/{call}/disputes");
        api.Post<DecideDispute, Done>("/calls/{call}/disputes/{dispute}/decide");
    }
}
