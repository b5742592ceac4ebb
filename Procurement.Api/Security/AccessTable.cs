using System.Collections.Frozen;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Records;
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
    private static readonly Stage[] Evaluated = [Closed, InEvaluation, Decided, Notified, Archived];
    private static readonly Stage[] Concluded = [Decided, Notified, Archived];

    private static readonly FrozenDictionary<Type, AccessRow> Rows = new Dictionary<Type, AccessRow>
    {
        // People
        [typeof(GiveDuty)] = Row([Administrator], Any),
        // Programmes
        [typeof(BeginProgramme)] = Row([ProcurementLead], Service),
        [typeof(ListProgrammes)] = AccessRow.ForSignedIn,
        // Calls
        [typeof(DraftCall)] = Row([ProcurementLead], Service),
        [typeof(PublishCall)] = Row([ProcurementLead], Draft, Approved, Open, Closed),
        [typeof(CloseCall)] = Row([ProcurementLead], Open, Closed, InEvaluation),
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
        [typeof(RecommendAward)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(GetDecidedCall)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        // Reports
        [typeof(ExportRecord)] = Row([ProcurementLead, Approver, FairnessMonitor], Concluded),
        [typeof(WriteReports)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        [typeof(ListReports)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
        [typeof(IssueReport)] = Row([ProcurementLead, Approver], Concluded),
        [typeof(CheckDocumentCode)] = AccessRow.ForAnybody,
        [typeof(RenderReport)] = Row([ProcurementLead, Approver, FairnessMonitor], Any),
    }.ToFrozenDictionary();

    /// <summary>The requests that have a row.</summary>
    public static IEnumerable<Type> Requests => Rows.Keys;

    /// <summary>The row of a request; null: nobody may send it.</summary>
    public static AccessRow? RowOf(Type request) => Rows.GetValueOrDefault(request);

    private static AccessRow Row(Domain.Common.Identity.Role[] roles, params Stage[] stages) => new(roles, stages);
}
