using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>Each evaluator reads in an order of their own, drawn once.</summary>
public sealed class ReadingOrderTests
{
    private static readonly RatedStep Step = (RatedStep)ACompetition.Plan.Find("technical")!;
    private static readonly string[] Bidders = ["B1", "B2", "B3"];

    [Test]
    public void Every_order_is_equally_likely()
    {
        var counts = new Dictionary<string, int>();
        var randomness = new SeededRandomness(1);
        for (var draw = 0; draw < 6000; draw++)
        {
            var order = string.Concat(Drawn(randomness, "E1").Orders[0].Bidders);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }
        counts.Should().HaveCount(6);
        // 1000 each; six standard deviations are 173.
        counts.Values.Should().OnlyContain(count => count > 827 && count < 1173);
    }

    [Test]
    public void A_bidder_that_an_evaluator_must_not_know_of_moves_no_other_and_nobody_elses_order()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var open = Drawn(new SeededRandomness(seed), "E1", "E2");
            var inConflict = Drawn(new SeededRandomness(seed), "E1 not B2", "E2");
            inConflict.Orders[0].Bidders.Should().Equal(open.Orders[0].Bidders.Where(bidder => bidder != "B2"));
            inConflict.Orders[1].Bidders.Should().Equal(open.Orders[1].Bidders);
            open.Orders[0].Of(["B3", "B1"]).Should().Equal(inConflict.Orders[0].Bidders);
        }
    }

    [Test]
    public void An_order_is_drawn_once()
    {
        var randomness = new SeededRandomness(1);
        var panel = Drawn(randomness, "E1");
        var order = panel.Orders.Single();
        panel.DrawOrders(Step, [.. Bidders, "B4"], randomness, ACompetition.After);
        panel.Orders.Single().Should().BeSameAs(order);
    }

    private static Panel Drawn(IRandomness randomness, params string[] evaluators)
    {
        var panel = new Panel(default(PanelId), default, evaluators.Select(one => new PanelMember(one[..2], one)));
        foreach (var one in evaluators.Where(one => one.Contains("not")))
            panel.DeclareConflict(one[..2], one[^2..], ACompetition.After);
        panel.DrawOrders(Step, Bidders, randomness, ACompetition.After);
        return panel;
    }
}
