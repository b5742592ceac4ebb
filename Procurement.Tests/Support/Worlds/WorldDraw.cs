using System.Collections.Immutable;

namespace Procurement.Tests.Support.Worlds;

/// <summary>Draws what a world is made of.</summary>
internal static class WorldDraw
{
    public static WorldFigures Of(int seed, params WorldStage[] stages)
    {
        var dice = new Dice(seed);
        ImmutableArray<string> bidders = [.. Enumerable.Range(1, dice.From(2, 4)).Select(number => $"B{number}")];
        ImmutableArray<string> evaluators = [.. Enumerable.Range(1, dice.From(2, 3)).Select(number => $"E{number}")];
        var fields =
            from evaluator in evaluators
            from bidder in bidders
            from leaf in WorldFigures.Leaves
            select new Field(evaluator, bidder, leaf);
        var figures = new WorldFigures
        {
            Seed = seed,
            Stage = stages[dice.From(0, stages.Length - 1)],
            Bidders = bidders,
            Evaluators = evaluators,
            Proposals = bidders.ToImmutableDictionary(bidder => bidder, _ => Proposal(dice)),
            // The last evaluator has none, so every sheet is somebody's.
            Conflicts = evaluators
                .SkipLast(1)
                .Where(_ => !dice.OneIn(3))
                .ToImmutableDictionary(evaluator => evaluator, _ => dice.Pick<string>([.. bidders])),
            Marks = fields.ToImmutableDictionary(field => field, _ => Scored(dice, 0)),
            LockedFirst = [],
            // The first bidder always advances: the later stages are there whatever differs.
            Agreed = (
                from bidder in bidders
                from leaf in WorldFigures.Leaves
                select (bidder, leaf)
            ).ToImmutableDictionary(one => one, one => Scored(dice, one.bidder == bidders[0] ? 35 : 15)),
        };
        return figures with
        {
            LockedFirst =
            [
                .. from evaluator in evaluators
                from bidder in bidders
                where evaluator != evaluators[^1] && !figures.AreInConflict(evaluator, bidder) && dice.OneIn(2)
                select (evaluator, bidder),
            ],
        };
    }

    /// <summary>Prices lie close together: none is flagged as low.</summary>
    public static Proposal Proposal(Dice dice) =>
        new($"{dice.From(9000, 9900)}.{dice.From(10, 99)}", $"Offer-{dice.From(1, 9999)}.pdf", dice.From(1, 5));

    /// <summary>Of 50 points.</summary>
    public static Scored Scored(Dice dice, int least) =>
        new(dice.From(least, 50), $"Words {dice.From(1, 9_999_999)} of {new string('w', dice.From(1, 40))}.");
}
