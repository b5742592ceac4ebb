using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Panels, steps, sheets, consensus and rankings.</summary>
internal static class EvaluationRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Put<NamePanel, PanelId>("/competitions/{competition}/panel");
        api.Post<DeclareConflict, Done>("/competitions/{competition}/conflicts");
        api.Post<OpenStep, OpenedStep>("/competitions/{competition}/steps/{step}/open");
        api.Put<HandInScoreSheet, ScoreSheetId>("/competitions/{competition}/steps/{step}/sheets/{bidder}");
        api.Post<CloseStep, Done>("/competitions/{competition}/steps/{step}/close");
        api.Post<RankCompetition, RankingNumber>("/competitions/{competition}/rankings");
        api.Get<ShowRanking, RankingDetails>("/competitions/{competition}/ranking");
        api.Get<ShowRankingChanges, RankingHistory>("/competitions/{competition}/rankings");
    }
}
