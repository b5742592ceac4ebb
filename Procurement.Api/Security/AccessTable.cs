using System.Collections.Frozen;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.People;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security;

/// <summary>
/// Who may do what, and at which stage of the call. Anything that is not in it is refused. Declared conflicts, the order
/// of the steps and whose own a thing is are the aggregates' to check; a stage stands here also where an aggregate refuses
/// with a code that says more.
/// </summary>
/// <remarks>Source: domain guide, sections 2 and 3.</remarks>
internal static class AccessTable
{
    private static readonly Stage[] Any = Enum.GetValues<Stage>();
    private static readonly Stage[] Uncancelled = [.. Any.Where(stage => stage != Cancelled)];
    private static readonly Stage[] Evaluated = [Closed, InEvaluation, Decided, Notified, Archived];
    private static readonly Stage[] Concluded = [Decided, Notified, Archived];

    // Who reads what is published; a bidder comes last, so that nobody reads less for being one elsewhere.
    private static readonly Domain.Common.Identity.Role[] Readers =
    [
        ProcurementLead,
        Approver,
        FairnessMonitor,
        Chair,
        Evaluator,
        KeyHolder,
        Bidder,
    ];

    private static readonly FrozenDictionary<Type, AccessRow> Rows = new Dictionary<Type, AccessRow>
    {
        // People
        [typeof(GiveDuty)] = Row([Administrator], Any),
        // Programmes
        [typeof(BeginProgramme)] = Row([ProcurementLead], Service),
        [typeof(ListProgrammes)] = AccessRow.ForSignedIn,
        [typeof(DescribeProgramme)] = Row(Readers, Service),
        // Calls: a bidder who may not know of a call finds nothing at any stage, which the handlers see to
        [typeof(DraftCall)] = Row([ProcurementLead], Service),
        [typeof(CheckPlan)] = Row([ProcurementLead, Approver, FairnessMonitor], Service),
        [typeof(DescribeDraft)] = Row([ProcurementLead, Approver, FairnessMonitor], Draft, Approved),
        [typeof(ReviseDraft)] = Row([ProcurementLead], Uncancelled),
        [typeof(ApproveCall)] = Row([Approver], Draft, Approved, Open, Closed),
        [typeof(PublishCall)] = Row([ProcurementLead], Draft, Approved, Open, Closed),
        [typeof(CloseCall)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(CancelCall)] = Row([Approver], Uncancelled),
        [typeof(DescribeCall)] = Row(Readers, Any),
        [typeof(ListCalls)] = AccessRow.ForSignedIn,
        [typeof(ListPlanVersions)] = Row(Readers, Any),
        [typeof(DraftAddendum)] = Row([ProcurementLead], Uncancelled),
        [typeof(ApproveAddendum)] = Row([Approver], Open, Closed, InEvaluation),
        [typeof(PublishAddendum)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(AcknowledgeAddendum)] = Row([Bidder], Any),
        [typeof(ListAddenda)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        [typeof(AskQuestion)] = Row([Bidder], Any),
        [typeof(AnswerQuestions)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(ListQuestions)] = Row([ProcurementLead, Bidder], Any),
        [typeof(SeeInvitation)] = Row([Bidder], Any),
        [typeof(ListInvitations)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        // Submissions and envelopes
        [typeof(ReceiveSubmission)] = Row([Bidder], Open, Closed),
        [typeof(WithdrawSubmission)] = Row([Bidder], Open, Closed, InEvaluation),
        [typeof(OpenCommercialEnvelopes)] = Row([KeyHolder], InEvaluation),
        [typeof(DisqualifySubmission)] = Row([Approver], InEvaluation, Decided),
        // Evaluation
        [typeof(NamePanel)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(DeclareConflict)] = Row([Evaluator], Closed, InEvaluation),
        [typeof(OpenStep)] = Row([ProcurementLead], Closed, InEvaluation),
        [typeof(RecordMandatoryResults)] = Row([Chair], InEvaluation),
        [typeof(HandInScoreSheet)] = Row([Evaluator], InEvaluation),
        [typeof(OpenConsensus)] = Row([Chair], InEvaluation),
        [typeof(RecordConsensus)] = Row([Chair], InEvaluation),
        [typeof(ShowConsensus)] = Row([Chair, Evaluator, ProcurementLead, Approver, FairnessMonitor], Evaluated),
        [typeof(ListCorrections)] = Row([ProcurementLead, Approver, FairnessMonitor], Evaluated),
        [typeof(ReviewSpread)] = Row([Chair], InEvaluation),
        [typeof(ProposeCorrection)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(DecideCorrection)] = Row([Approver], InEvaluation, Decided),
        [typeof(CloseStep)] = Row([ProcurementLead], InEvaluation),
        [typeof(RankCompetition)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(ShowRanking)] = Row([ProcurementLead, Approver, FairnessMonitor], Evaluated),
        // Decisions
        [typeof(DecideQualification)] = Row([Approver], InEvaluation, Decided),
        [typeof(AmendList)] = Row([Approver], Concluded),
        [typeof(ExpireList)] = Row([Approver], Concluded),
        [typeof(ListQualified)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        [typeof(RecommendAward)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(GetDecidedCall)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        // Reports
        [typeof(WriteReports)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        [typeof(ListReports)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        [typeof(RenderReport)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
    }.ToFrozenDictionary();

    /// <summary>The requests that have a row.</summary>
    public static IEnumerable<Type> Requests => Rows.Keys;

    /// <summary>The row of a request; null: nobody may send it.</summary>
    public static AccessRow? RowOf(Type request) => Rows.GetValueOrDefault(request);

    private static AccessRow Row(Domain.Common.Identity.Role[] roles, params Stage[] stages) => new(roles, stages);
}
