using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.People;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>What waits to be done in one competition.</summary>
internal static class RegionTasks
{
    public static IReadOnlyList<WaitingTask> Of(
        RegionRows region,
        LifeReader reader,
        CallRow call,
        IReadOnlyList<string> given,
        string person
    ) =>
        [
            .. Panel(region, reader),
            .. Decisions(region, reader),
            .. reader.Place.Stage == Stage.InEvaluation ? Steps(region, reader, call, given, person) : [],
        ];

    private static IEnumerable<WaitingTask> Panel(RegionRows region, LifeReader reader)
    {
        var first = region.First;
        var rated = region.Plan.RatedSteps.FirstOrDefault();
        var isSoon = reader.Place.Stage is Stage.Closed or Stage.InEvaluation;
        var isWaiting = rated is not null && region.Of(rated).State == StepState.Waiting;
        var unlocks = region.Plan.RatedSteps.Sum(step => region.Of(step).Unlocks);
        var unsure = Lead(TaskKind.DecideUnsure) with { Blocks = isWaiting ? LifeKind.Sheets : LifeKind.Consensus };
        return
        [
            .. reader.See(isSoon && !first.HasPanel, Lead(TaskKind.NamePanel) with { Blocks = LifeKind.Mandatory }),
            .. reader.See(first.UnsureForLead > 0, unsure with { Count = first.UnsureForLead }),
            .. reader.See(
                first.UnsureForApprover > 0,
                unsure with
                {
                    For = Role.Approver,
                    Count = first.UnsureForApprover,
                }
            ),
            .. reader.See(
                unlocks > 0,
                Lead(TaskKind.AnswerUnlock) with
                {
                    Count = unlocks,
                    Blocks = LifeKind.Consensus,
                }
            ),
        ];
    }

    private static IEnumerable<WaitingTask> Decisions(RegionRows region, LifeReader reader)
    {
        var first = region.First;
        var ranking = LifeKind.Ranking;
        return
        [
            .. reader.See(
                first.Corrections > 0,
                Approver(TaskKind.DecideCorrection) with
                {
                    Count = first.Corrections,
                    Blocks = ranking,
                }
            ),
            .. reader.See(
                first.Disqualifications > 0,
                Approver(TaskKind.DecideDisqualification) with
                {
                    Count = first.Disqualifications,
                    Blocks = ranking,
                }
            ),
            .. reader.See(
                first.Prices > 0,
                Lead(TaskKind.DecidePrice) with
                {
                    Count = first.Prices,
                    Blocks = LifeKind.Award,
                }
            ),
        ];
    }

    private static IEnumerable<WaitingTask> Steps(
        RegionRows region,
        LifeReader reader,
        CallRow call,
        IReadOnlyList<string> given,
        string person
    )
    {
        var step = region.Plan.Steps.FirstOrDefault(one => region.Of(one).State != StepState.Closed);
        if (step is null)
            return reader.See(!region.IsRanked, Lead(TaskKind.Rank) with { Blocks = LifeKind.Award });
        var row = region.Of(step);
        var isOpen = row.State == StepState.Open;
        var missing = (call.Threshold ?? 0) - given.Count;
        var share = new WaitingTask(
            TaskKind.GiveShare,
            Role.KeyHolder,
            false,
            missing,
            step.Name,
            Blocks: LifeKind.Ranking
        );
        var needsShares = isOpen && step is PriceStep && row.OpenedAt is null && call.HasOwnKey != false;
        return
        [
            .. reader.See(!isOpen && region.First.HasPanel, Lead(TaskKind.OpenStep) with { Step = step.Name }),
            .. reader.See(isOpen && region.IsComplete(step), Lead(TaskKind.CloseStep) with { Step = step.Name }),
            .. reader
                .See(needsShares, share)
                .Select(task => task with { IsOwn = call.HasOwnKey == true && !given.Contains(person) })
                .Where(task => task.IsOwn || reader.Is(Role.ProcurementLead) || reader.Is(Role.FairnessMonitor)),
        ];
    }

    private static WaitingTask Lead(TaskKind kind) => new(kind, Role.ProcurementLead, false);

    private static WaitingTask Approver(TaskKind kind) => new(kind, Role.Approver, false);
}
