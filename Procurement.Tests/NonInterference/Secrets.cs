using System.Collections.Immutable;
using Procurement.Tests.Support.Worlds;

namespace Procurement.Tests.NonInterference;

/// <summary>The other world of a pair: the same figures but for one thing that somebody must not know.</summary>
internal static class Secrets
{
    /// <summary>Another offer, whatever it says.</summary>
    public static WorldFigures OfferOf(this WorldFigures figures, string bidder, Dice dice) =>
        figures with
        {
            Proposals = figures.Proposals.SetItem(bidder, WorldDraw.Proposal(dice)),
        };

    /// <summary>No offer at all.</summary>
    public static WorldFigures Without(this WorldFigures figures, string bidder) =>
        figures with
        {
            Proposals = figures.Proposals.Remove(bidder),
        };

    /// <summary>Another price; of the same length or of another.</summary>
    public static WorldFigures PriceOf(this WorldFigures figures, string bidder, Dice dice) =>
        figures with
        {
            Proposals = figures.Proposals.SetItem(
                bidder,
                figures.Proposals[bidder] with
                {
                    Price = dice.OneIn(2) ? $"{dice.From(1, 9)}" : WorldDraw.Proposal(dice).Price,
                }
            ),
        };

    /// <summary>Other marks and words in every field of which it is true.</summary>
    public static WorldFigures MarksWhere(this WorldFigures figures, Dice dice, Func<Field, bool> isHidden) =>
        figures with
        {
            Marks = figures
                .Marks.OrderBy(one => one.Key.ToString(), StringComparer.Ordinal)
                .ToImmutableDictionary(
                    one => one.Key,
                    one => isHidden(one.Key) ? WorldDraw.Scored(dice, 0) : one.Value
                ),
        };

    /// <summary>Fields of which it is true are filled in or not, and sheets locked or not, as it comes.</summary>
    public static WorldFigures ProgressWhere(this WorldFigures figures, Dice dice, Func<Field, bool> isHidden)
    {
        var left = figures.Marks.Keys.Where(isHidden).OrderBy(field => field.ToString()).Where(_ => dice.OneIn(2));
        var marks = figures.Marks.RemoveRange(left);
        return figures with
        {
            Marks = marks,
            LockedFirst =
            [
                .. figures.LockedFirst.Where(sheet =>
                    WorldFigures.Leaves.All(leaf => marks.ContainsKey(new(sheet.Evaluator, sheet.Bidder, leaf)))
                ),
            ],
        };
    }

    /// <summary>Another agreement about a bidder.</summary>
    public static WorldFigures AgreementOn(this WorldFigures figures, string bidder, Dice dice)
    {
        var agreed = figures.Agreed;
        foreach (var leaf in WorldFigures.Leaves)
            agreed = agreed.SetItem((bidder, leaf), WorldDraw.Scored(dice, bidder == figures.Bidders[0] ? 35 : 0));
        return figures with { Agreed = agreed };
    }
}
