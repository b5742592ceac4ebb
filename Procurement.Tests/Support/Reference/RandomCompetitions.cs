using System.Collections.Frozen;
using System.Collections.Immutable;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <summary>Competitions drawn from a seed, full of equal and nearly equal proposals.</summary>
internal sealed class RandomCompetitions(int seed)
{
    private static readonly DateTimeOffset Opening = new(2021, 10, 31, 9, 0, 0, TimeSpan.Zero);
    private readonly Random random = new(seed);

    public RankingInput Next()
    {
        var plan = new RandomPlans(random).Next();
        var entrants = new List<Entrant>();
        for (var i = random.Next(10); i > 0; i--)
            entrants.Add(
                entrants.Count > 0 && Chance(2)
                    ? Nearly(entrants[random.Next(entrants.Count)], $"B{i}", plan)
                    : Entrant($"B{i}", plan)
            );
        var input = new RankingInput(plan, "CFP-1", "YORK", [.. entrants]);
        return entrants.Count > 0 && Chance(3) ? WithMinimumAtTheEdge(input) : input;
    }

    /// <summary>The same competition with submissions, marks and criteria in another order.</summary>
    public RankingInput Shuffled(RankingInput input) =>
        input with
        {
            Entrants = [.. Shuffle(input.Entrants.Select(WithShuffledMarks))],
            Plan = input.Plan with { Steps = [.. input.Plan.Steps.Select(WithShuffledCriteria)] },
        };

    private Entrant Entrant(string bidder, EvaluationPlan plan) =>
        new()
        {
            Bidder = bidder,
            ReceivedAt = Received(),
            Standing = Chance(8) ? (Standing)random.Next(1, 5) : Standing.Evaluated,
            Requirements = new[] { "M1", "M2" }.ToFrozenDictionary(id => id, _ => !Chance(12)),
            Marks = plan
                .RatedSteps.SelectMany(step => step.Leaves)
                .ToFrozenDictionary(leaf => leaf.Id, leaf => Marks(leaf, plan.Consensus)),
            Price = Price(),
        };

    private Entrant Nearly(Entrant other, string bidder, EvaluationPlan plan)
    {
        var marks = other.Marks.ToDictionary();
        var leaves = plan.RatedSteps.SelectMany(step => step.Leaves).ToList();
        if (Chance(2))
        {
            var leaf = leaves[random.Next(leaves.Count)];
            marks[leaf.Id] = Marks(leaf, plan.Consensus);
        }
        return other with
        {
            Bidder = bidder,
            ReceivedAt = Chance(3) ? Received() : other.ReceivedAt.ToOffset(TimeSpan.FromHours(-4)),
            Price = Chance(2) ? Price() : other.Price,
            Marks = marks.ToFrozenDictionary(),
            Standing = Chance(4) ? Standing.Evaluated : other.Standing,
        };
    }

    private LeafMarks Marks(Criterion leaf, ConsensusMethod consensus)
    {
        var first = Mark(leaf);
        var individual = ImmutableArray.CreateBuilder<Points>();
        for (var i = random.Next(1, 6); i > 0; i--)
            individual.Add(Chance(2) ? first : Mark(leaf));
        var needsAgreed = individual.Distinct().Skip(1).Any();
        Points? agreed = consensus == ConsensusMethod.Agreed && (needsAgreed || Chance(3)) ? Mark(leaf) : null;
        return new(individual.ToImmutable(), agreed);
    }

    private Points Mark(Criterion leaf)
    {
        var unit = leaf.Scale?.Increment.Millionths ?? 10_000;
        var most = (leaf.Scale?.Maximum ?? leaf.Maximum).Millionths / unit;
        var units = random.Next(5) switch
        {
            0 => most,
            1 when leaf is { Scale: null, Minimum: { } minimum } => minimum.Millionths / unit,
            2 => most * random.Next(5, 11) / 10,
            3 => most - random.Next((int)Math.Min(most, 3) + 1),
            _ => random.Next((int)most + 1),
        };
        return new(units * unit);
    }

    private Money Price() =>
        random.Next(5) switch
        {
            0 => new(random.Next(1, 60_000)),
            1 => new(10_000),
            2 => new(30_000 + random.Next(-1, 2)),
            _ => new(random.Next(2, 9) * 5_000),
        };

    private DateTimeOffset Received() =>
        Opening.AddMinutes(random.Next(4)).ToOffset(TimeSpan.FromHours(random.Next(-5, 3)));

    /// <summary>Sets a rated step's minimum at, or one unit beside, what some proposal obtains.</summary>
    private RankingInput WithMinimumAtTheEdge(RankingInput input)
    {
        var raws = ReferenceRanking
            .Of(input)
            .SelectMany(one => one.Steps.Where(step => step.IsRated))
            .Select(step => (step.Step, Raw: step.Raw!.Value))
            .ToList();
        if (raws.Count == 0)
            return input;
        var (id, raw) = raws[random.Next(raws.Count)];
        var edge = (long)(raw.Top * 1_000_000 / raw.Bottom) + random.Next(-1, 2);
        var steps = input.Plan.Steps.Select(step =>
            step is RatedStep rated && rated.Id == id
                ? rated with
                {
                    Minimum = StepMinimum.Of(new Points(Math.Max(0, edge))),
                }
                : step
        );
        return input with { Plan = input.Plan with { Steps = [.. steps] } };
    }

    private Entrant WithShuffledMarks(Entrant entrant) =>
        entrant with
        {
            Marks = entrant.Marks.ToFrozenDictionary(
                pair => pair.Key,
                pair => pair.Value with { Individual = [.. Shuffle(pair.Value.Individual)] }
            ),
        };

    private PlanStep WithShuffledCriteria(PlanStep step) =>
        step is RatedStep rated ? rated with { Criteria = Shuffled(rated.Criteria) } : step;

    private ImmutableArray<Criterion> Shuffled(ImmutableArray<Criterion> criteria) =>
        [.. Shuffle(criteria.Select(item => item with { Children = Shuffled(item.Children) }))];

    private T[] Shuffle<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;
}
