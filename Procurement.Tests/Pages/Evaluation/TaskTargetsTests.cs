using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;

namespace Procurement.Tests.Pages.Evaluation;

/// <summary>A task that waits leads to where it is done, and what is done anywhere is linked from somewhere.</summary>
public sealed class TaskTargetsTests
{
    [TestCaseSource(nameof(Kinds))]
    public void Every_task_leads_to_its_page(TaskKind kind) => TaskTargets.LinkOf(kind).Should().NotBeNull();

    [TestCase("/Results/KeyHolders")]
    [TestCase("/Results/Opening")]
    [TestCase("/Results/Ranking")]
    [TestCase("/Results/LowPrices")]
    [TestCase("/Results/Award")]
    public void What_decides_is_linked_from_the_page_of_its_place(string page) =>
        PageTable.Links.Should().ContainSingle(link => link.Address.Page == page);

    // A call is closed on its own page.
    private static IEnumerable<TaskKind> Kinds => Enum.GetValues<TaskKind>().Where(one => one != TaskKind.CloseCall);
}
