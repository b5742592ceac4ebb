using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Records;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Retention;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>The fairness monitor, retention, the record and reports.</summary>
internal static class OversightAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            // The fairness monitor's own; lead and approver read it once the call is decided
            [typeof(ListObservations)] = Row([FairnessMonitor, ProcurementLead, Approver], Any),
            [typeof(ShowFairness)] = Row([FairnessMonitor, ProcurementLead, Approver], Any),
            [typeof(RecordObservation)] = Row([FairnessMonitor], Any),
            [typeof(RecordDocumentRead)] = Row([FairnessMonitor], Any),
            [typeof(AttestFairness)] = Row([FairnessMonitor], AtItsEnd),
            [typeof(AddFairnessAddendum)] = Row([FairnessMonitor], AtItsEnd),
            [typeof(IssueFairnessReport)] = Row([FairnessMonitor], AtItsEnd),
            [typeof(HoldRecords)] = Row([Administrator], AtItsEnd),
            [typeof(LiftHold)] = Row([Administrator], AtItsEnd),
            [typeof(DestroyRecords)] = Row([Administrator], AtItsEnd),
            [typeof(ShowRetention)] = Row([Administrator, ProcurementLead, Approver, FairnessMonitor], AtItsEnd),
            [typeof(ShowRecord)] = Row([FairnessMonitor, ProcurementLead, Approver], Any),
            [typeof(CheckRecord)] = Row([FairnessMonitor, ProcurementLead, Approver], Any),
            [typeof(ExportRecord)] = Row(Overseers, Concluded),
            [typeof(WriteReports)] = Row(Overseers, Any),
            [typeof(ListReports)] = Row(Readers, Any),
            [typeof(ShowDocuments)] = Row(Overseers, Any),
            [typeof(ListPanelReports)] = Row(Readers, Any),
            [typeof(IssueReport)] = Row([ProcurementLead, Approver], Concluded),
            [typeof(CheckDocumentCode)] = AccessRow.ForAnybody,
            [typeof(RenderReport)] = Row(Readers, Any),
            [typeof(RenderPanelReport)] = Row(Readers, Any),
        };
}
