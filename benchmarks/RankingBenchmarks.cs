using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Benchmarks;

/// <summary>Ranks competitions of 40 criteria and 5 evaluators, prices and totals included.</summary>
/// <remarks>Aim: 100 proposals in 2 ms or less, and growth in proportion up to 10,000.</remarks>
[MemoryDiagnoser]
[ShortRunJob]
public class RankingBenchmarks
{
    private const int Criteria = 40;
    private const int Evaluators = 5;
    private EvaluationPlan plan = null!;
    private RankingInput input = null!;

    /// <summary>How many proposals are ranked.</summary>
    [Params(100, 1_000, 10_000)]
    public int Proposals { get; set; }

    /// <summary>How marks become points; agreed marks are levels of a scale of thirds.</summary>
    [Params(ConsensusMethod.Mean, ConsensusMethod.Agreed)]
    public ConsensusMethod Consensus { get; set; }

    /// <summary>Draws the competition from a fixed seed.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(1);
        plan = Plan();
        input = new(plan, "CFP-1", "YORK", [.. Enumerable.Range(0, Proposals).Select(index => Entrant(random, index))]);
    }

    /// <summary>The whole ranking, the plan's preparation included.</summary>
    [Benchmark]
    public RankingResult Rank() => RankingCalculation.Rank(input);

    private EvaluationPlan Plan()
    {
        var scale = Consensus == ConsensusMethod.Agreed ? new Scale(Points.Whole(3), Points.Whole(1)) : null;
        var criteria = Enumerable
            .Range(1, Criteria)
            .Select(index => new Criterion
            {
                Id = $"T{index}",
                Name = Text,
                Maximum = Points.Whole(10),
                Scale = scale,
            });
        var technical = new RatedStep
        {
            Id = "technical",
            Name = Text,
            Maximum = Points.Whole(10 * Criteria),
            Criteria = [.. criteria],
        };
        var price = new PriceStep
        {
            Id = "commercial",
            Name = Text,
            Maximum = Points.Whole(100),
            Formula = PriceFormula.LowestProportional,
        };
        return new()
        {
            Steps = [technical, price],
            TotalPoints = Points.Whole(10 * Criteria + 100),
            Consensus = Consensus,
            Rounding = new(2, RoundingMode.HalfAwayFromZero),
            Ranking = RankingMethod.HighestTotal,
            TieBreaks = [new(TieBreakKind.Step, "technical"), new(TieBreakKind.LowestPrice), new(TieBreakKind.Draw)],
            DrawSeed = "seed",
        };
    }

    private Entrant Entrant(Random random, int index) =>
        new()
        {
            Bidder = $"B{index}",
            ReceivedAt = DateTimeOffset.UnixEpoch,
            // As the service does: one dictionary an entrant, its keys the plan's own.
            Marks = plan.RatedSteps.Single().Leaves.ToFrozenDictionary(leaf => leaf.Id, _ => Marks(random)),
            Price = new Money(random.NextInt64(100_000_000, 5_000_000_000)),
        };

    private LeafMarks Marks(Random random) =>
        Consensus == ConsensusMethod.Agreed
            ? new([.. Draw(random, 4, Points.One)], new Points(random.Next(4) * Points.One))
            : new([.. Draw(random, 1001, 10_000)]);

    private static IEnumerable<Points> Draw(Random random, int below, long unit) =>
        Enumerable.Range(0, Evaluators).Select(_ => new Points(random.Next(below) * unit));

    private static BilingualText Text => new("Benchmark", "Mesure");
}
