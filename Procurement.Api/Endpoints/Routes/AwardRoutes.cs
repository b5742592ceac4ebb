using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Qualification;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Qualified lists, awards and the review of low prices.</summary>
internal static class AwardRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<DecideQualification, QualifiedListId>("/calls/{call}/qualified-list");
        api.Get<ShowAward, AwardDetails>("/calls/{call}/award");
        api.Post<RecommendAward, AwardId>("/calls/{call}/award");
        api.Post<ApproveAward, Done>("/calls/{call}/award/approve");
        api.Post<ReturnAward, Done>("/calls/{call}/award/return");
        api.Post<SignAgreement, Done>("/calls/{call}/award/regions/{region}/sign");
        api.Post<RecordNoAward, Done>("/calls/{call}/award/regions/{region}/no-award");
        api.Get<ShowResult, CaseResult>("/calls/{call}/result");
        api.Get<ListPriceReviews, IReadOnlyList<PriceReviewSummary>>("/competitions/{competition}/price-reviews");
        api.Post<AskAboutPrice, PriceReviewId>("/competitions/{competition}/price-reviews");
        api.Post<AnswerAboutPrice, Done>("/competitions/{competition}/price-reviews/own/answer");
        api.Post<DecideAboutPrice, Done>("/competitions/{competition}/price-reviews/{bidder}/decide");
    }
}
