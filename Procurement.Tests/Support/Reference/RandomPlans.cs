using System.Collections.Immutable;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Support.Reference;

/// <summary>Plans drawn from a seed: small numbers, so that ties, halves and exact minima are frequent; one plan in
/// twenty has scales of great primes, whose common denominator does not fit 64 bits.</summary>
internal sealed class RandomPlans(Random random)
{
    private int steps;
    private int criteria;
    private bool isVast;

    public EvaluationPlan Next()
    {
        (steps, criteria, isVast) = (0, 0, Chance(20));
        var all = ImmutableArray.CreateBuilder<PlanStep>();
        if (Chance(3))
            all.Add(AStep.Mandatory("M1", "M2"));
        for (var i = random.Next(1, 4); i > 0; i--)
            all.Add(Rated());
        for (
            var i =
                Chance(8) ? 0
                : Chance(12) ? 2
                : 1;
            i > 0;
            i--
        )
            all.Insert(Chance(3) ? random.Next(all.Count + 1) : all.Count, Price());
        var plan = APlan.Of([.. all]) with
        {
            Consensus = (ConsensusMethod)random.Next(3),
            Rounding = Rounding(),
            Ranking = Chance(2) ? RankingMethod.HighestTotal : (RankingMethod)random.Next(4),
            Adjustment = new(
                Percent.Of(Pick(15, 30, 60, 12.5m)),
                Percent.Of(Pick(70, 60, 90)),
                Percent.Of(Pick(30, 7))
            ),
        };
        return plan with { TieBreaks = TieBreaks(plan) };
    }

    private Rounding Rounding() => new(Chance(10) ? random.Next(4, 7) : random.Next(4), (RoundingMode)random.Next(3));

    private RatedStep Rated()
    {
        var step = AStep.Rated($"S{++steps}", [.. Criteria(random.Next(1, 4), 0)]);
        return step with
        {
            Minimum = Chance(2) ? StepMinimum.Of(Percent.Of(Pick(50, 60, 66.666667m, 33.3m, 75))) : null,
            Weight = Weight(),
            Rounding = Chance(4) ? Rounding() : null,
        };
    }

    private PriceStep Price() =>
        AStep.Price(Pick(80, 10, 7, 33.5m, 100), (PriceFormula)random.Next(4), Pick(1000, 300, 450.55m)) with
        {
            Id = $"P{++steps}",
            Weight = Weight(),
            Rounding = Chance(4) ? Rounding() : null,
            AbnormallyLowBelowMean = Chance(2) ? Percent.Of(Pick(30, 20, 25, 0, 33.333333m)) : null,
        };

    private Points? Weight() => Chance(3) ? Points.Of(Pick(60, 7, 12.34m, 1)) : null;

    private IEnumerable<Criterion> Criteria(int count, int depth)
    {
        for (; count > 0; count--)
        {
            var id = $"T{++criteria}";
            var criterion =
                depth < 2 && Chance(4) ? ACriterion.Parent(id, [.. Criteria(random.Next(1, 4), depth + 1)]) : Leaf(id);
            yield return Chance(4) ? criterion.WithMinimum(Part(criterion.Maximum.ToDecimal())) : criterion;
        }
    }

    private Criterion Leaf(string id)
    {
        var leaf = ACriterion.Leaf(id, Pick(1, 2, 3, 5, 10, 40, 2.5m, 7.35m));
        return random.Next(6) switch
        {
            > 0 when isVast => leaf.OnAScaleOf(Pick(999_983, 999_979, 999_961)),
            0 => leaf.OnAScaleOf(3),
            1 => leaf.OnAScaleOf(5, 0.5m),
            2 => leaf.OnAScaleOf(Pick(7, 9, 4, 6)),
            _ => leaf,
        };
    }

    /// <summary>Half, three fifths or so of a maximum, in hundredths.</summary>
    private decimal Part(decimal maximum) => Math.Floor(maximum * 100 * Pick(0.5m, 0.6m, 0.3m, 0)) / 100;

    private ImmutableArray<TieBreak> TieBreaks(EvaluationPlan plan)
    {
        var links = ImmutableArray.CreateBuilder<TieBreak>();
        for (var i = random.Next(4); i > 0; i--)
            links.Add(
                random.Next(5) switch
                {
                    0 => new(TieBreakKind.Step, plan.Steps[random.Next(plan.Steps.Length)].Id),
                    1 => new(TieBreakKind.Criterion, $"T{random.Next(1, criteria + 1)}"),
                    2 => new(TieBreakKind.EarliestReceived),
                    3 when Chance(3) => new(TieBreakKind.Draw),
                    _ => new(TieBreakKind.LowestPrice),
                }
            );
        if (Chance(3))
            links.Add(new(TieBreakKind.Draw));
        return links.ToImmutable();
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private decimal Pick(params ReadOnlySpan<decimal> values) => values[random.Next(values.Length)];
}
