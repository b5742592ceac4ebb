using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Solicitations;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Calls, from draft to the qualified list; a bidder who may not know of a call finds nothing at any stage, which the handlers see to.</summary>
internal static class CallsAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(DraftCall)] = Row([ProcurementLead], Service),
            [typeof(CheckPlan)] = Row(Overseers, Service),
            [typeof(DescribeDraft)] = Row(Overseers, Draft, Approved),
            [typeof(ReviseDraft)] = Row([ProcurementLead], Uncancelled),
            [typeof(ApproveCall)] = Row([Approver], Draft, Approved, Open, Closed),
            [typeof(ReturnDraft)] = Row([Approver], Draft, Approved, Open, Closed),
            [typeof(PublishCall)] = Row([ProcurementLead], Draft, Approved, Open, Closed),
            [typeof(CloseCall)] = Row([ProcurementLead], Open, Closed, InEvaluation),
            [typeof(CancelCall)] = Row([Approver], Uncancelled),
            [typeof(DescribeCall)] = Row(Readers, Any),
            [typeof(ShowCalendar)] = Row(Overseers, Any),
            [typeof(ListCalls)] = AccessRow.ForSignedIn,
            [typeof(ReadCall)] = Row([Bidder], Any),
            [typeof(ListPreparedCalls)] = AccessRow.ForSignedIn,
            [typeof(ShowPreparedCall)] = Row(Overseers, Any),
            [typeof(ListAnsweredQuestions)] = Row([ProcurementLead], Any),
            [typeof(ListPlanVersions)] = Row(Readers, Any),
            [typeof(DraftAddendum)] = Row([ProcurementLead], Uncancelled),
            [typeof(ReviseAddendum)] = Row([ProcurementLead], Uncancelled),
            [typeof(DescribeAddendum)] = Row(Overseers, Any),
            [typeof(ApproveAddendum)] = Row([Approver], Open, Closed, InEvaluation),
            [typeof(PublishAddendum)] = Row([ProcurementLead], Open, Closed, InEvaluation),
            [typeof(AcknowledgeAddendum)] = Row([Bidder], Any),
            [typeof(ListAddenda)] = Row(Overseers, Any),
            [typeof(AskQuestion)] = Row([Bidder], Any),
            [typeof(AnswerQuestions)] = Row([ProcurementLead], Open, Closed, InEvaluation),
            [typeof(ListQuestions)] = Row([ProcurementLead, Bidder], Any),
            [typeof(SeeInvitation)] = Row([Bidder], Any),
            [typeof(ListInvitations)] = Row(Overseers, Any),
            [typeof(DecideQualification)] = Row([Approver], InEvaluation, Decided),
            [typeof(AmendList)] = Row([Approver], Concluded),
            [typeof(ExpireList)] = Row([Approver], Concluded),
            [typeof(ShowQualification)] = Row(Overseers, [InEvaluation, .. Concluded]),
            [typeof(ListQualified)] = Row(Overseers, Any),
            [typeof(ArchiveCall)] = Row([ProcurementLead], Concluded),
        };
}
