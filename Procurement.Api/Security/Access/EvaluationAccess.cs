using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Evaluation.Lives;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Panels, sheets, consensus and ranking.</summary>
internal static class EvaluationAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(ShowHome)] = AccessRow.ForSignedIn,
            [typeof(ShowCallLife)] = Row([.. Overseers, KeyHolder], Any),
            [typeof(ShowCompetitionLife)] = Row([.. Overseers, KeyHolder], Any),
            [typeof(ShowTeam)] = Row(Overseers, Submitting),
            [typeof(CheckPanel)] = Row([ProcurementLead], Open, Closed, InEvaluation),
            [typeof(ShowDeclared)] = Row(Overseers, Evaluated),
            [typeof(ShowSteps)] = Row(Overseers, Submitting),
            [typeof(ShowStepClosing)] = Row([ProcurementLead], InEvaluation),
            [typeof(ShowCorrections)] = Row(Overseers, Evaluated),
            [typeof(NamePanel)] = Row([ProcurementLead], Open, Closed, InEvaluation),
            [typeof(ChangePanel)] = Row([ProcurementLead], Open, Closed, InEvaluation),
            [typeof(ShowPanel)] = Row([ProcurementLead, Chair, Approver, FairnessMonitor], Evaluated),
            [typeof(ListPanelNotices)] = Row([ProcurementLead, Chair, Approver, FairnessMonitor, Evaluator], Evaluated),
            [typeof(GiveUndertaking)] = Row([Evaluator, Chair], Open, Closed, InEvaluation),
            [typeof(ShowUndertaking)] = Row([Evaluator, Chair], Open, Closed, InEvaluation, Decided),
            [typeof(DeclareInterest)] = Row([Evaluator, Chair], Closed, InEvaluation, Decided),
            [typeof(DecideDeclaration)] = Row([ProcurementLead, Approver], Closed, InEvaluation, Decided),
            [typeof(ShowDeclarations)] = Row([Evaluator, Chair], Evaluated),
            [typeof(OpenStep)] = Row([ProcurementLead], Closed, InEvaluation),
            [typeof(MoveSheetsDue)] = Row([ProcurementLead], InEvaluation),
            [typeof(ShowMyWork)] = AccessRow.ForSignedIn,
            [typeof(ShowScoring)] = Row([Evaluator], Evaluated),
            [typeof(ShowFieldHistory)] = Row([Evaluator], Evaluated),
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
            [typeof(ShowConsensusRoom)] = Row(
                [Chair, Evaluator, ProcurementLead, Approver, FairnessMonitor],
                Evaluated
            ),
            [typeof(ShowConsensusMeeting)] = Row(
                [Chair, Evaluator, ProcurementLead, Approver, FairnessMonitor],
                Evaluated
            ),
            [typeof(FollowConsensus)] = Row([Chair, Evaluator, ProcurementLead, Approver, FairnessMonitor], Evaluated),
            [typeof(ListStepRooms)] = Row([Chair, Evaluator, ProcurementLead, Approver, FairnessMonitor], Evaluated),
            [typeof(ShowMandatoryRoom)] = Row([Chair, ProcurementLead, Approver, FairnessMonitor], Evaluated),
            [typeof(ShowChairWork)] = AccessRow.ForSignedIn,
            [typeof(ListCorrections)] = Row(Overseers, Evaluated),
            [typeof(ReviewSpread)] = Row([Chair], InEvaluation),
            [typeof(ProposeCorrection)] = Row([ProcurementLead], InEvaluation, Decided),
            [typeof(DecideCorrection)] = Row([Approver], InEvaluation, Decided),
            [typeof(CloseStep)] = Row([ProcurementLead], InEvaluation),
            [typeof(RankCompetition)] = Row([ProcurementLead], InEvaluation, Decided),
            [typeof(ShowRanking)] = Row(Overseers, Evaluated),
            [typeof(ShowRankingFigures)] = Row(Overseers, Evaluated),
            [typeof(ExportScoreSheet)] = Row([Evaluator], InEvaluation),
            [typeof(CheckOfflineSheet)] = Row([Evaluator], InEvaluation),
            [typeof(ImportOfflineSheet)] = Row([Evaluator], InEvaluation),
            [typeof(ExportMatrix)] = Row([ProcurementLead, Approver, FairnessMonitor, Chair], Evaluated),
            [typeof(ShowRankingChanges)] = Row(Overseers, Evaluated),
        };
}
