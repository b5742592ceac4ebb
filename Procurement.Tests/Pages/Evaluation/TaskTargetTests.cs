using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Evaluation;

namespace Procurement.Tests.Pages.Evaluation;

public sealed class TaskTargetTests
{
    [TestCaseSource(nameof(Kinds))]
    public void A_task_leads_to_the_page_on_which_it_is_done(TaskKind kind) =>
        TaskTargets.LinkOf(kind).Should().NotBeNull();

    private static IEnumerable<TaskKind> Kinds() => Enum.GetValues<TaskKind>().Except([TaskKind.CloseCall]);
}
