using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Notices;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Notices, debriefs and disputes; a bidder finds its own only.</summary>
internal static class OutcomesAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(DraftNotices)] = Row([ProcurementLead], Evaluated),
            [typeof(AddressNotice)] = Row([ProcurementLead], Evaluated),
            [typeof(ReviewNotice)] = Row([ProcurementLead], Evaluated),
            [typeof(ApproveNotice)] = Row([Approver], Evaluated),
            [typeof(SendNotice)] = Row([ProcurementLead], Evaluated),
            [typeof(SendLetters)] = Row([ProcurementLead], Evaluated),
            [typeof(SendNextLetter)] = Row([ProcurementLead], Evaluated),
            [typeof(ShowMailing)] = Row(Overseers, Evaluated),
            [typeof(ListNotices)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Any),
            [typeof(ShowLetters)] = Row(Overseers, AfterClosing),
            [typeof(ShowOwnOutcome)] = Row([Bidder], Any),
            [typeof(ListTemplates)] = Row(Overseers, Service),
            [typeof(ReviseTemplate)] = Row([ProcurementLead], Service),
            [typeof(RequestDebrief)] = Row([Bidder], Any),
            [typeof(ScheduleDebrief)] = Row([ProcurementLead], Evaluated),
            [typeof(RecordDebrief)] = Row([ProcurementLead], Evaluated),
            [typeof(CloseDebrief)] = Row([ProcurementLead], Evaluated),
            [typeof(ReleaseDebriefReport)] = Row([ProcurementLead], Concluded),
            [typeof(ReleaseUnaskedDebriefs)] = Row([ProcurementLead], Concluded),
            [typeof(ListDebriefs)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Any),
            [typeof(ShowDebriefs)] = Row(Overseers, AfterClosing),
            [typeof(ReadDebrief)] = Row([Bidder], Any),
            [typeof(FileDispute)] = Row([Bidder], Any),
            [typeof(DecideDispute)] = Row([Approver], Any),
            [typeof(ShowDisputes)] = Row(Overseers, AfterClosing),
            [typeof(ListDisputes)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Any),
        };
}
