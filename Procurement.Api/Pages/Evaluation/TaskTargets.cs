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
    /// <summary>What the page asks that a task is done on; a call is closed on its own page.</summary>
    private static readonly Dictionary<TaskKind, Type> Asked = new()
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
        [TaskKind.DecideList] = typeof(ShowAward),
        [TaskKind.Recommend] = typeof(ShowAward),
        [TaskKind.ApproveAward] = typeof(ShowAward),
        [TaskKind.Sign] = typeof(ShowAward),
        [TaskKind.ReviewLetters] = typeof(ListNotices),
        [TaskKind.ApproveLetters] = typeof(ListNotices),
        [TaskKind.SendLetters] = typeof(ListNotices),
        [TaskKind.ScheduleDebriefs] = typeof(ListDebriefs),
        [TaskKind.DecideDispute] = typeof(ListDisputes),
    };

    /// <summary>The address; the page of the competition or call where nothing closer is there.</summary>
    public static string Of(TaskView view, Language language)
    {
        object call = view.Call.Call.Value;
        object? competition = view.Region?.Competition.Value;
        var link = LinkOf(view.Task.Kind);
        if (link?.IsOfCompetition == true && competition is null)
            link = null;
        if (link is not null)
            return link.Address.In(language, link.IsOfCompetition ? competition! : call);
        return competition is null
            ? EvaluationAddresses.Call.In(language, call)
            : EvaluationAddresses.Competition.In(language, competition);
    }

    /// <summary>The link that leads to where a task is done; null: there is none.</summary>
    public static PlaceLink? LinkOf(TaskKind kind) =>
        Asked.TryGetValue(kind, out var asked) ? PageTable.Links.First(one => one.Request == asked) : null;
}
