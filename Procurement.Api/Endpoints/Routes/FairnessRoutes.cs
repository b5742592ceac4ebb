using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Reports;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>What the fairness monitor writes.</summary>
internal static class FairnessRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ListObservations, IReadOnlyList<NoteSummary>>("/calls/{call}/fairness/notes");
        api.Post<RecordObservation, int>("/calls/{call}/fairness/observations");
        api.Post<RecordDocumentRead, int>("/calls/{call}/fairness/documents");
        api.Post<AttestFairness, int>("/calls/{call}/fairness/attestation");
        api.Post<AddFairnessAddendum, int>("/calls/{call}/fairness/addenda");
        api.Post<IssueFairnessReport, IssuedReport>("/calls/{call}/fairness/issued-reports");
    }
}
