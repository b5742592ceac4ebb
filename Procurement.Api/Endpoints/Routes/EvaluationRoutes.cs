using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Panels, steps, sheets, consensus and rankings.</summary>
internal static class EvaluationRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ShowHome, HomeDetails>("/home");
        api.Get<ShowCallLife, CallLife>("/calls/{call}/life");
        api.Get<ShowCompetitionLife, CallLife>("/competitions/{competition}/life");
        api.Get<ShowTeam, TeamDetails>("/competitions/{competition}/team");
        api.Get<ShowDeclared, DeclaredDetails>("/competitions/{competition}/panel/declarations");
        api.Get<ShowSteps, StepsDetails>("/competitions/{competition}/steps");
        api.Get<ShowStepClosing, StepClosing>("/competitions/{competition}/steps/{step}/closing");
        api.Put<NamePanel, PanelId>("/competitions/{competition}/panel");
        api.Get<ShowPanel, PanelDetails>("/competitions/{competition}/panel");
        api.Post<ChangePanel, Done>("/competitions/{competition}/panel/changes");
        api.Get<ListPanelNotices, IReadOnlyList<PanelNotice>>("/competitions/{competition}/notices");
        api.Get<ShowUndertaking, OwnUndertaking>("/calls/{call}/undertaking");
        api.Post<GiveUndertaking, UndertakingId>("/calls/{call}/undertaking");
        api.Get<ShowDeclarations, OwnDeclarations>("/competitions/{competition}/declarations");
        api.Post<DeclareInterest, Done>("/competitions/{competition}/declarations/{bidder}");
        api.Post<DecideDeclaration, Done>("/competitions/{competition}/declarations/{bidder}/{evaluator}/decision");
        api.Post<OpenStep, OpenedStep>("/competitions/{competition}/steps/{step}/open");
        api.Put<MoveSheetsDue, Done>("/competitions/{competition}/steps/{step}/sheets-due");
        api.Get<ShowWorkList, WorkList>("/competitions/{competition}/work");
        api.Get<ShowMyWork, MyWork>("/work");
        api.Get<ShowProgress, ProgressDetails>("/competitions/{competition}/steps/{step}/progress");
        api.Post<RemindEvaluators, IReadOnlyList<RemindedEvaluator>>(
            "/competitions/{competition}/steps/{step}/reminders"
        );
        api.Put<ScoreCriterion, FieldDetails>(
            "/competitions/{competition}/steps/{step}/sheets/{bidder}/criteria/{criterion}"
        );
        api.Get<ShowScoreSheet, SheetDetails>("/competitions/{competition}/steps/{step}/sheets/{bidder}");
        api.Post<LockScoreSheet, ScoreSheetId>("/competitions/{competition}/steps/{step}/sheets/{bidder}/lock");
        api.Post<AskToUnlockScoreSheet, Done>(
            "/competitions/{competition}/steps/{step}/sheets/{bidder}/unlock-request"
        );
        api.Post<UnlockScoreSheet, Done>("/competitions/{competition}/steps/{step}/sheets/{bidder}/{evaluator}/unlock");
        api.Put<HandInScoreSheet, ScoreSheetId>("/competitions/{competition}/steps/{step}/sheets/{bidder}");
        api.Post<CloseStep, Done>("/competitions/{competition}/steps/{step}/close");
        api.Post<RankCompetition, RankingNumber>("/competitions/{competition}/rankings");
        api.Get<ShowRanking, RankingDetails>("/competitions/{competition}/ranking");
        api.Get<ShowRankingChanges, RankingHistory>("/competitions/{competition}/rankings");
    }
}
