using Procurement.Api.Application.Records;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Reports;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>The record of a call, and what was issued from it.</summary>
internal static class RecordRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ExportRecord, ExportedRecord>("/calls/{call}/record");
        api.Get<ShowRecord, RecordDetails>("/calls/{call}/record/entries");
        api.Get<CheckRecord, CheckedRecord>("/calls/{call}/record/check");
        api.Get<ListReports, IReadOnlyList<ReportTitle>>("/calls/{call}/reports");
        api.Get<ListPanelReports, IReadOnlyList<ReportTitle>>("/competitions/{competition}/reports");
        api.Post<IssueReport, IssuedReport>("/calls/{call}/issued-reports");
        api.Get<CheckDocumentCode, CheckedCode>("/document-codes/{code}");
    }
}
