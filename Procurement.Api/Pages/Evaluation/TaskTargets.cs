using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>On which page a task is done: the one that leads on for the act, or for what the act is decided on.</summary>
internal static class TaskTargets
{
    private static readonly Dictionary<TaskKind, Type[]> Acts = new()
    {
        [TaskKind.FinishDraft] = [typeof(ReviseDraft), typeof(DescribeDraft)],
        [TaskKind.ApproveCall] = [typeof(ApproveCall), typeof(DescribeDraft)],
        [TaskKind.NameKeyHolders] = [typeof(NameKeyHolders), typeof(ShowKeyHolders)],
        [TaskKind.MakeKey] = [typeof(MakeKey), typeof(ShowKeyHolders)],
        [TaskKind.PublishCall] = [typeof(PublishCall), typeof(DescribeDraft)],
        [TaskKind.AnswerQuestions] = [typeof(AnswerQuestions), typeof(ListQuestions)],
        [TaskKind.ApproveAddendum] = [typeof(ApproveAddendum), typeof(ListAddenda)],
        [TaskKind.PublishAddendum] = [typeof(PublishAddendum), typeof(ListAddenda)],
        [TaskKind.CloseCall] = [],
        [TaskKind.NamePanel] = [typeof(ShowTeam)],
        [TaskKind.DecideUnsure] = [typeof(ShowDeclared)],
        [TaskKind.AnswerUnlock] = [typeof(ShowSteps)],
        [TaskKind.OpenStep] = [typeof(ShowSteps)],
        [TaskKind.CloseStep] = [typeof(ShowSteps)],
        [TaskKind.DecideCorrection] = [typeof(ListCorrections)],
        [TaskKind.DecideDisqualification] = [typeof(ListDisqualifications)],
        [TaskKind.GiveShare] = [typeof(GiveShare), typeof(ShowShares)],
        [TaskKind.GiveShareForReplacement] = [typeof(GiveShareForReplacement), typeof(ShowKeyHolders)],
        [TaskKind.Rank] = [typeof(RankCompetition), typeof(ShowRanking)],
        [TaskKind.DecidePrice] = [typeof(DecideAboutPrice), typeof(ListPriceReviews)],
        [TaskKind.DecideList] = [typeof(DecideQualification), typeof(ListQualified)],
        [TaskKind.Recommend] = [typeof(RecommendAward), typeof(ShowAward)],
        [TaskKind.ApproveAward] = [typeof(ApproveAward), typeof(ShowAward)],
        [TaskKind.Sign] = [typeof(SignAgreement), typeof(ShowAward)],
        [TaskKind.ReviewLetters] = [typeof(ReviewNotice), typeof(ListNotices)],
        [TaskKind.ApproveLetters] = [typeof(ApproveNotice), typeof(ListNotices)],
        [TaskKind.SendLetters] = [typeof(SendLetters), typeof(ListNotices)],
        [TaskKind.ScheduleDebriefs] = [typeof(ScheduleDebrief), typeof(ListDebriefs)],
        [TaskKind.DecideDispute] = [typeof(DecideDispute), typeof(ListDisputes)],
    };

    /// <summary>The address; the page of the competition or call where nothing closer is there.</summary>
    public static string Of(TaskView view, Language language)
    {
        object call = view.Call.Call.Value;
        object? competition = view.Region?.Competition.Value;
        var link = Acts[view.Task.Kind]
            .Select(act =>
                PageTable.Links.FirstOrDefault(one =>
                    one.Request == act && (competition is not null || !one.IsOfCompetition)
                )
            )
            .FirstOrDefault(found => found is not null);
        if (link is not null)
            return link.Address.In(language, link.IsOfCompetition ? competition! : call);
        return competition is null
            ? EvaluationAddresses.Call.In(language, call)
            : EvaluationAddresses.Competition.In(language, competition);
    }
}
