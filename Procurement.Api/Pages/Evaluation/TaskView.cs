using Procurement.Api.Application.Evaluation.Lives;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>A task beside what it is about.</summary>
/// <param name="Task">The task.</param>
/// <param name="Call">The call.</param>
/// <param name="Region">The competition; null: it is about the call as a whole.</param>
internal sealed record TaskView(WaitingTask Task, CallLife Call, RegionLife? Region)
{
    /// <summary>The tasks of a call and of its competitions.</summary>
    public static IEnumerable<TaskView> Of(CallLife call) =>
        [
            .. call.Tasks.Select(task => new TaskView(task, call, null)),
            .. call.Regions.SelectMany(region => Of(call, region)),
        ];

    /// <summary>The tasks of one competition.</summary>
    public static IEnumerable<TaskView> Of(CallLife call, RegionLife region) =>
        region.Tasks.Select(task => new TaskView(task, call, region));
}
