using Procurement.Api.Operations.Demo.Texts;

namespace Procurement.Tests.Operations.Demo;

public sealed class ProposalPrintTests
{
    [TestCase("B05")]
    [TestCase("B02")]
    [TestCase("B04")]
    public void Each_criterion_is_answered_on_the_page_that_the_bidder_names(string bidder)
    {
        var figures = DemoTexts.Figures();
        var plan = figures.CallsForProposals[1].Plan;
        var who = figures.Bidders.Single(one => one.Id == bidder);
        var region = figures.Regions[0].Name;
        var printed = new PdfTree(
            new ProposalPrint(new Proposals()).Of(who, "CFP-ES-2", region, plan, DateTimeOffset.UnixEpoch)
        );
        foreach (var (i, leaf) in plan.RatedSteps.First().Leaves.Index())
            printed.TextOf(ProposalPrint.FirstAnswer - 1 + i).Should().Contain(leaf.Id);
        printed.Pages.Should().HaveCount(18);
        printed.TextOf(0).Should().Contain("Synthetic data");
        StructureFaults.Of(printed).Should().BeEmpty();
    }
}
