using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>On which page a task is done.</summary>
internal static class TaskTargets
{
    /// <summary>What the page shows, or the act that it is for; the closing of a call is done on the call's own page.</summary>
    private static readonly Dictionary<TaskKind, Type> Requests = new()
    {
        [TaskKind.FinishDraft] = typeof(ReviseDraft),
        [TaskKind.ApproveCall] = typeof(ApproveCall),
        [TaskKind.NameKeyHolders] = typeof(ShowKeyRoom),
        [TaskKind.MakeKey] = typeof(ShowKeyRoom),
        [TaskKind.PublishCall] = typeof(PublishCall),
        [TaskKind.AnswerQuestions] = typeof(ListAnsweredQuestions),
        [TaskKind.ApproveAddendum] = typeof(ListAddenda),
        [TaskKind.PublishAddendum] = typeof(ListAddenda),
        [TaskKind.NamePanel] = typeof(ShowTeam),
        [TaskKind.DecideUnsure] = typeof(ShowDeclared),
        [TaskKind.AnswerUnlock] = typeof(ShowSteps),
        [TaskKind.OpenStep] = typeof(ShowSteps),
        [TaskKind.CloseStep] = typeof(ShowSteps),
        [TaskKind.DecideCorrection] = typeof(ListCorrections),
        [TaskKind.DecideDisqualification] = typeof(ListDisqualifications),
        [TaskKind.GiveShare] = typeof(ShowOpening),
        [TaskKind.GiveShareForReplacement] = typeof(ShowKeyRoom),
        [TaskKind.Rank] = typeof(ShowRankingFigures),
        [TaskKind.DecidePrice] = typeof(ShowLowPrices),
        [TaskKind.DecideList] = typeof(ShowAwardFigures),
        [TaskKind.Recommend] = typeof(ShowAwardFigures),
        [TaskKind.ApproveAward] = typeof(ShowAwardFigures),
        [TaskKind.Sign] = typeof(ShowAwardFigures),
        [TaskKind.ReviewLetters] = typeof(ListNotices),
        [TaskKind.ApproveLetters] = typeof(ListNotices),
        [TaskKind.SendLetters] = typeof(ListNotices),
        [TaskKind.ScheduleDebriefs] = typeof(ListDebriefs),
        [TaskKind.DecideDispute] = typeof(ListDisputes),
    };

    /// <summary>The page where a kind of task is done; null: that of the call.</summary>
    public static PlaceLink? LinkOf(TaskKind kind) =>
        Requests.TryGetValue(kind, out var request) ? PageTable.Links.First(link => link.Request == request) : null;

    /// <summary>The address for a task.</summary>
    public static string Of(TaskView view, Language language)
    {
        object call = view.Call.Call.Value;
        object? competition = view.Region?.Competition.Value;
        return (LinkOf(view.Task.Kind), competition) switch
        {
            ({ IsOfCompetition: false } link, _) => link.Address.In(language, call),
            ({ } link, not null) => link.Address.In(language, competition),
            (_, null) => EvaluationAddresses.Call.In(language, call),
            _ => EvaluationAddresses.Competition.In(language, competition),
        };
    }
}
