using System.Collections.Frozen;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Records;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Retention;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.People;
using Procurement.Domain.Reports;
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
    private static readonly Stage[] Submitting = [Open, .. Evaluated];
    private static readonly Stage[] Concluded = [Decided, Notified, Archived];
    private static readonly Stage[] AtItsEnd = [.. Concluded, Cancelled];

    private static readonly Domain.Common.Identity.Role[] Overseers = [ProcurementLead, Approver, FairnessMonitor];

    // Who reads what is published; a bidder comes last, so that nobody reads less for being one elsewhere.
    private static readonly Domain.Common.Identity.Role[] Readers = [.. Overseers, Chair, Evaluator, KeyHolder, Bidder];

    private static readonly FrozenDictionary<Type, AccessRow> Rows = new Dictionary<Type, AccessRow>
    {
        [typeof(GiveDuty)] = Row([Administrator], Any),
        [typeof(EndDuty)] = Row([Administrator], Any),
        // Accounts and sessions
        [typeof(IssueFirstCode)] = Row([Administrator], Service),
        [typeof(CreateFirstAdministrator)] = AccessRow.ForAnybody,
        [typeof(SignIn)] = AccessRow.ForAnybody,
        [typeof(BeginSession)] = AccessRow.ForAnybody,
        [typeof(RecordWrongSignIn)] = AccessRow.ForAnybody,
        [typeof(PresentCode)] = AccessRow.ForAnybody,
        [typeof(EndSession)] = AccessRow.ForEnrolment,
        [typeof(ListSessions)] = AccessRow.ForEnrolment,
        [typeof(EndAllSessions)] = AccessRow.ForEnrolment,
        [typeof(ShowOwnAccount)] = AccessRow.ForEnrolment,
        [typeof(InvitePerson)] = Row([Administrator], Service),
        [typeof(InviteToProgramme)] = Row([ProcurementLead], Service),
        [typeof(AcceptInvitation)] = AccessRow.ForAnybody,
        [typeof(RequestPasswordReset)] = AccessRow.ForAnybody,
        [typeof(ResetPassword)] = AccessRow.ForAnybody,
        [typeof(ChangePassword)] = AccessRow.ForEnrolment,
        [typeof(BeginSecondFactor)] = AccessRow.ForEnrolment,
        [typeof(ConfirmSecondFactor)] = AccessRow.ForEnrolment,
        [typeof(RemoveSecondFactor)] = AccessRow.ForSignedIn,
        [typeof(ResetSecondFactor)] = Row([Administrator], Service),
        [typeof(RequireSecondFactor)] = Row([Administrator], Service),
        [typeof(ListSecondFactorRules)] = Row([Administrator], Service),
        [typeof(ListAccounts)] = Row([Administrator], Service),
        [typeof(ListDutiesOf)] = Row([Administrator], Service),
        [typeof(ListSessionsOf)] = Row([Administrator], Service),
        [typeof(RevokeSessions)] = Row([Administrator], Service),
        [typeof(DisableAccount)] = Row([Administrator], Service),
        [typeof(EnableAccount)] = Row([Administrator], Service),
        // Programmes
        [typeof(BeginProgramme)] = Row([ProcurementLead], Service),
        [typeof(ListProgrammes)] = AccessRow.ForSignedIn,
        [typeof(ListProgrammePeople)] = Row([ProcurementLead], Service),
        [typeof(DescribeProgramme)] = Row(Readers, Service),
        // Calls: a bidder who may not know of a call finds nothing at any stage, which the handlers see to
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
        [typeof(ListCalls)] = AccessRow.ForSignedIn,
        [typeof(ListPlanVersions)] = Row(Readers, Any),
        [typeof(DraftAddendum)] = Row([ProcurementLead], Uncancelled),
        [typeof(ApproveAddendum)] = Row([Approver], Open, Closed, InEvaluation),
        [typeof(PublishAddendum)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(AcknowledgeAddendum)] = Row([Bidder], Any),
        [typeof(ListAddenda)] = Row(Overseers, Any),
        [typeof(AskQuestion)] = Row([Bidder], Any),
        [typeof(AnswerQuestions)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(ListQuestions)] = Row([ProcurementLead, Bidder], Any),
        [typeof(SeeInvitation)] = Row([Bidder], Any),
        [typeof(ListInvitations)] = Row(Overseers, Any),
        // Submissions and envelopes
        [typeof(NameKeyHolders)] = Row([ProcurementLead], Draft, Approved, Open, Closed),
        [typeof(MakeKey)] = Row([KeyHolder], Draft, Approved, Open, Closed, InEvaluation),
        [typeof(ReplaceKeyHolder)] = Row([ProcurementLead], Draft, Approved, Open, Closed, InEvaluation),
        [typeof(GiveShareForReplacement)] = Row([KeyHolder], Open, Closed, InEvaluation),
        [typeof(GiveShare)] = Row([KeyHolder], Open, Closed, InEvaluation),
        [typeof(ShowKeyHolders)] = Row([ProcurementLead, KeyHolder, FairnessMonitor, Approver], Any),
        [typeof(ShowShares)] = Row([ProcurementLead, KeyHolder, FairnessMonitor], InEvaluation),
        [typeof(ShowPrice)] = Row(Overseers, Evaluated),
        [typeof(RegisterOrganization)] = Row([ProcurementLead, Bidder], Service),
        [typeof(ChangeOrganization)] = Row([ProcurementLead, Bidder], Service),
        [typeof(AddBidderPerson)] = Row([ProcurementLead, Bidder], Service),
        [typeof(ListOrganizations)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Service),
        [typeof(GetOwnSubmission)] = Row([Bidder], Submitting),
        [typeof(AskToUpload)] = Row([Bidder], Submitting),
        [typeof(AddDocument)] = Row([Bidder], Submitting),
        [typeof(AddSealedDocument)] = Row([Bidder], Submitting),
        [typeof(RemoveDocument)] = Row([Bidder], Submitting),
        [typeof(NamePlaces)] = Row([Bidder], Submitting),
        [typeof(ReceiveSubmission)] = Row([Bidder], Submitting),
        [typeof(WithdrawSubmission)] = Row([Bidder], Submitting),
        [typeof(ListSubmissions)] = Row([ProcurementLead, Chair, FairnessMonitor], Evaluated),
        [typeof(GetProposal)] = Row([Evaluator, Chair, ProcurementLead, Approver, FairnessMonitor], Evaluated),
        [typeof(ReadDocument)] = Row(
            [Bidder, Evaluator, Chair, ProcurementLead, Approver, FairnessMonitor],
            Submitting
        ),
        [typeof(AskClarification)] = Row([ProcurementLead], Closed, InEvaluation),
        [typeof(AnswerClarification)] = Row([Bidder], Closed, InEvaluation),
        [typeof(ListClarifications)] = Row([Bidder, Evaluator, Chair, ProcurementLead, FairnessMonitor], Evaluated),
        [typeof(ProposeDisqualification)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(DisqualifySubmission)] = Row([Approver], InEvaluation, Decided),
        [typeof(ReturnDisqualification)] = Row([Approver], InEvaluation, Decided),
        [typeof(RecordWithdrawal)] = Row([ProcurementLead], Closed, InEvaluation, Decided),
        [typeof(ListDisqualifications)] = Row(Overseers, Evaluated),
        // Evaluation
        [typeof(NamePanel)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(ChangePanel)] = Row([ProcurementLead], Open, Closed, InEvaluation),
        [typeof(ShowPanel)] = Row([ProcurementLead, Chair, Approver, FairnessMonitor], Evaluated),
        [typeof(ListPanelNotices)] = Row([ProcurementLead, Chair, Approver, FairnessMonitor, Evaluator], Evaluated),
        [typeof(GiveUndertaking)] = Row([Evaluator, Chair], Open, Closed, InEvaluation),
        [typeof(DeclareInterest)] = Row([Evaluator], Closed, InEvaluation, Decided),
        [typeof(DecideDeclaration)] = Row([ProcurementLead, Approver], Closed, InEvaluation, Decided),
        [typeof(ShowDeclarations)] = Row([Evaluator], Closed, InEvaluation, Decided),
        [typeof(OpenStep)] = Row([ProcurementLead], Closed, InEvaluation),
        [typeof(RecordMandatoryResults)] = Row([Chair], InEvaluation),
        [typeof(ShowWorkList)] = Row([Evaluator], InEvaluation),
        [typeof(ScoreCriterion)] = Row([Evaluator], InEvaluation),
        [typeof(HandInScoreSheet)] = Row([Evaluator], InEvaluation),
        [typeof(LockScoreSheet)] = Row([Evaluator], InEvaluation),
        [typeof(AskToUnlockScoreSheet)] = Row([Evaluator], InEvaluation),
        [typeof(UnlockScoreSheet)] = Row([ProcurementLead], InEvaluation),
        [typeof(ShowScoreSheet)] = Row([Evaluator, Chair, ProcurementLead, Approver, FairnessMonitor], Evaluated),
        [typeof(ShowProgress)] = Row([ProcurementLead, Chair, Approver, FairnessMonitor], Evaluated),
        [typeof(RemindEvaluators)] = Row([ProcurementLead], InEvaluation),
        [typeof(OpenConsensus)] = Row([Chair], InEvaluation),
        [typeof(RecordConsensus)] = Row([Chair], InEvaluation),
        [typeof(ShowConsensus)] = Row([Chair, Evaluator, ProcurementLead, Approver, FairnessMonitor], Evaluated),
        [typeof(ListCorrections)] = Row(Overseers, Evaluated),
        [typeof(ReviewSpread)] = Row([Chair], InEvaluation),
        [typeof(ProposeCorrection)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(DecideCorrection)] = Row([Approver], InEvaluation, Decided),
        [typeof(CloseStep)] = Row([ProcurementLead], InEvaluation),
        [typeof(RankCompetition)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(ShowRanking)] = Row(Overseers, Evaluated),
        [typeof(ExportScoreSheet)] = Row([Evaluator], InEvaluation),
        [typeof(CheckOfflineSheet)] = Row([Evaluator], InEvaluation),
        [typeof(ImportOfflineSheet)] = Row([Evaluator], InEvaluation),
        [typeof(ExportMatrix)] = Row([ProcurementLead, Approver, FairnessMonitor, Chair], Evaluated),
        [typeof(ShowRankingChanges)] = Row(Overseers, Evaluated),
        // Decisions
        [typeof(DecideQualification)] = Row([Approver], InEvaluation, Decided),
        [typeof(AmendList)] = Row([Approver], Concluded),
        [typeof(ExpireList)] = Row([Approver], Concluded),
        [typeof(ListQualified)] = Row(Overseers, Any),
        [typeof(RecommendAward)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(ApproveAward)] = Row([Approver], Decided),
        [typeof(ReturnAward)] = Row([Approver], Decided),
        [typeof(SignAgreement)] = Row([ProcurementLead], Decided),
        [typeof(RecordNoAward)] = Row([Approver], Decided),
        [typeof(ShowAward)] = Row(Overseers, [InEvaluation, .. Concluded]),
        [typeof(ShowResult)] = Row(Overseers, Concluded),
        [typeof(AskAboutPrice)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(AnswerAboutPrice)] = Row([Bidder], InEvaluation, Decided),
        [typeof(DecideAboutPrice)] = Row([ProcurementLead], InEvaluation, Decided),
        [typeof(ListPriceReviews)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Evaluated),
        [typeof(GetDecidedCall)] = Row(Overseers, Any),
        // Notices, debriefs, disputes; a bidder finds its own only
        [typeof(DraftNotices)] = Row([ProcurementLead], Evaluated),
        [typeof(AddressNotice)] = Row([ProcurementLead], Evaluated),
        [typeof(ReviewNotice)] = Row([ProcurementLead], Evaluated),
        [typeof(ApproveNotice)] = Row([Approver], Evaluated),
        [typeof(SendNotice)] = Row([ProcurementLead], Evaluated),
        [typeof(SendLetters)] = Row([ProcurementLead], Evaluated),
        [typeof(SendNextLetter)] = Row([ProcurementLead], Evaluated),
        [typeof(ShowMailing)] = Row(Overseers, Evaluated),
        [typeof(ListNotices)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Any),
        [typeof(ListTemplates)] = Row(Overseers, Service),
        [typeof(ReviseTemplate)] = Row([ProcurementLead], Service),
        [typeof(RequestDebrief)] = Row([Bidder], Any),
        [typeof(ScheduleDebrief)] = Row([ProcurementLead], Evaluated),
        [typeof(RecordDebrief)] = Row([ProcurementLead], Evaluated),
        [typeof(CloseDebrief)] = Row([ProcurementLead], Evaluated),
        [typeof(ReleaseDebriefReport)] = Row([ProcurementLead], Concluded),
        [typeof(ReleaseUnaskedDebriefs)] = Row([ProcurementLead], Concluded),
        [typeof(ListDebriefs)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Any),
        [typeof(FileDispute)] = Row([Bidder], Any),
        [typeof(DecideDispute)] = Row([Approver], Any),
        [typeof(ListDisputes)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Any),
        // The fairness monitor's own; lead and approver read it once the call is decided
        [typeof(ListObservations)] = Row([FairnessMonitor, ProcurementLead, Approver], Any),
        [typeof(RecordObservation)] = Row([FairnessMonitor], Any),
        [typeof(RecordDocumentRead)] = Row([FairnessMonitor], Any),
        [typeof(AttestFairness)] = Row([FairnessMonitor], AtItsEnd),
        [typeof(AddFairnessAddendum)] = Row([FairnessMonitor], AtItsEnd),
        [typeof(IssueFairnessReport)] = Row([FairnessMonitor], AtItsEnd),
        [typeof(ArchiveCall)] = Row([ProcurementLead], Concluded),
        [typeof(HoldRecords)] = Row([Administrator], Concluded),
        [typeof(LiftHold)] = Row([Administrator], Concluded),
        [typeof(DestroyRecords)] = Row([Administrator], Concluded),
        [typeof(ShowRetention)] = Row([Administrator, ProcurementLead, Approver, FairnessMonitor], Concluded),
        // Reports
        [typeof(ExportRecord)] = Row(Overseers, Concluded),
        [typeof(WriteReports)] = Row(Overseers, Any),
        [typeof(ListReports)] = Row(Readers, Any),
        [typeof(ListPanelReports)] = Row(Readers, Any),
        [typeof(IssueReport)] = Row([ProcurementLead, Approver], Concluded),
        [typeof(CheckDocumentCode)] = AccessRow.ForAnybody,
        [typeof(RenderReport)] = Row(Readers, Any),
        [typeof(RenderPanelReport)] = Row(Readers, Any),
    }.ToFrozenDictionary();

    /// <summary>The requests that have a row.</summary>
    public static IEnumerable<Type> Requests => Rows.Keys;

    /// <summary>The row of a request; null: nobody may send it.</summary>
    public static AccessRow? RowOf(Type request) => Rows.GetValueOrDefault(request);

    /// <summary>The row of a request; where it reads a document, the document's. Null: nobody may send it.</summary>
    public static AccessRow? RowFor(object request) =>
        request is IAboutDocument about ? DocumentReaders.RowOf(about.Document) : RowOf(request.GetType());

    private static AccessRow Row(Domain.Common.Identity.Role[] roles, params Stage[] stages) => new(roles, stages);
}
