using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>What waits to be done for a call as a whole.</summary>
internal static class CallTasks
{
    public static IReadOnlyList<WaitingTask> Of(
        CallRow call,
        LifeReader reader,
        string person,
        IReadOnlyList<RegionLife> regions
    ) =>
        reader.Place.Stage == Stage.Cancelled
            ? []
            :
            [
                .. BeforePublication(call, reader, person),
                .. Keys(call, reader),
                .. Open(call, reader),
                .. Outcome(call, reader, person, regions),
                .. Letters(call, reader),
            ];

    private static IEnumerable<WaitingTask> BeforePublication(CallRow call, LifeReader reader, string person)
    {
        var isDraft = call.State == SolicitationState.Draft;
        // Nobody approves what they wrote, so nobody is told that it waits for them.
        var waits = isDraft && call.ReturnedAt is null && !call.Authors.Contains(person);
        var isReady =
            call.State == SolicitationState.Approved && (!HasPrice(call) || call is { Threshold: > 0, WithoutKey: 0 });
        return
        [
            .. reader.See(isDraft && call.ReturnedAt is not null, Lead(TaskKind.FinishDraft)),
            .. reader.See(waits, Approver(TaskKind.ApproveCall)),
            .. reader.See(isReady, Lead(TaskKind.PublishCall) with { By = call.Terms.ClosesAt }),
        ];
    }

    private static IEnumerable<WaitingTask> Keys(CallRow call, LifeReader reader)
    {
        var isBefore = call.State is SolicitationState.Draft or SolicitationState.Approved;
        var make = new WaitingTask(TaskKind.MakeKey, Role.KeyHolder, false, call.WithoutKey);
        var share = new WaitingTask(TaskKind.GiveShareForReplacement, Role.KeyHolder, false, Blocks: LifeKind.Prices);
        return
        [
            .. reader.See(isBefore && HasPrice(call) && call.Threshold is null, Lead(TaskKind.NameKeyHolders)),
            .. reader
                .See(call.WithoutKey > 0, make)
                .Select(task => task with { IsOwn = call.HasOwnKey == false })
                .Where(task => task.IsOwn || !reader.Is(Role.KeyHolder) || reader.Is(Role.ProcurementLead)),
            .. reader.See(call.IsReplacing && reader.MayAsk<Envelopes.GiveShareForReplacement>(), share),
        ];
    }

    private static IEnumerable<WaitingTask> Open(CallRow call, LifeReader reader)
    {
        var isOpen = reader.Place.Stage is Stage.Open or Stage.Closed;
        var (closes, count) = (call.Terms.ClosesAt, call.Questions);
        return
        [
            .. reader
                .See(isOpen && count > 0, Lead(TaskKind.AnswerQuestions) with { Count = count, By = closes })
                .Where(task => task.IsOwn),
            .. reader.See(
                isOpen && call.AddendaToApprove > 0,
                Approver(TaskKind.ApproveAddendum) with
                {
                    Count = call.AddendaToApprove,
                    By = closes,
                }
            ),
            .. reader.See(
                isOpen && call.AddendaToPublish > 0,
                Lead(TaskKind.PublishAddendum) with
                {
                    Count = call.AddendaToPublish,
                    By = closes,
                }
            ),
            .. reader.See(
                reader.Place.Stage == Stage.Closed,
                Lead(TaskKind.CloseCall) with
                {
                    Blocks = LifeKind.Mandatory,
                }
            ),
        ];
    }

    private static IEnumerable<WaitingTask> Outcome(
        CallRow call,
        LifeReader reader,
        string person,
        IReadOnlyList<RegionLife> regions
    )
    {
        var isProposals = call.Terms.Kind == CallKind.CallForProposals;
        var isRanked =
            call.State == SolicitationState.InEvaluation
            && regions.Count > 0
            && regions.All(region => region.Steps.All(step => step.IsDone || step.Kind == LifeKind.Award));
        var isReturned = call is { State: SolicitationState.Decided, Award: AwardState.Returned };
        return
        [
            .. reader.See(isRanked && !isProposals, Approver(TaskKind.DecideList) with { Blocks = LifeKind.Award }),
            .. reader.See(
                (isRanked && isProposals) || isReturned,
                Lead(TaskKind.Recommend) with
                {
                    Blocks = LifeKind.Award,
                }
            ),
            .. reader.See(
                call.Award == AwardState.Recommended && call.RecommendedBy != person,
                Approver(TaskKind.ApproveAward) with
                {
                    Blocks = LifeKind.Award,
                }
            ),
            .. reader.See(
                call is { Award: AwardState.Approved, Unsigned: > 0, State: SolicitationState.Decided },
                Lead(TaskKind.Sign) with
                {
                    Count = call.Unsigned,
                }
            ),
        ];
    }

    private static IEnumerable<WaitingTask> Letters(CallRow call, LifeReader reader) =>
        [
            .. reader.See(call.LettersToReview > 0, Lead(TaskKind.ReviewLetters) with { Count = call.LettersToReview }),
            .. reader.See(
                call.LettersToApprove > 0,
                Approver(TaskKind.ApproveLetters) with
                {
                    Count = call.LettersToApprove,
                }
            ),
            .. reader.See(call.LettersToSend > 0, Lead(TaskKind.SendLetters) with { Count = call.LettersToSend }),
            .. reader.See(call.Debriefs > 0, Lead(TaskKind.ScheduleDebriefs) with { Count = call.Debriefs }),
            .. reader.See(call.Disputes > 0, Approver(TaskKind.DecideDispute) with { Count = call.Disputes }),
        ];

    private static bool HasPrice(CallRow call) => call.Plan.Steps.Any(step => step is PriceStep);

    private static WaitingTask Lead(TaskKind kind) => new(kind, Role.ProcurementLead, false);

    private static WaitingTask Approver(TaskKind kind) => new(kind, Role.Approver, false);
}
