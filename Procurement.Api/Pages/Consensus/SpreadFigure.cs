using Procurement.Api.Application.Consensus;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Api.Pages.Consensus;

/// <summary>The marks for one criterion on a line from 0 to its maximum, in percent of it.</summary>
/// <param name="Marks">Where each mark stands; equal ones once.</param>
/// <param name="Agreed">Where the agreed mark stands; null: there is none.</param>
/// <param name="IsWide">Whether the spread is above the plan's threshold.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Label">What stands beside it.</param>
internal sealed record SpreadFigure(
    IReadOnlyList<string> Marks,
    string? Agreed,
    bool IsWide,
    string Words,
    string Label
)
{
    private static readonly Rounding TwoDigits = new(2, RoundingMode.HalfAwayFromZero);

    /// <summary>Where the lowest mark stands.</summary>
    public string Low { get; private init; } = "0";

    /// <summary>From the lowest to the highest; never nothing, or it would not be drawn.</summary>
    public string Width { get; private init; } = "0";

    /// <summary>Of a criterion.</summary>
    public static SpreadFigure Of(MeetingCriterion criterion, string words, string label)
    {
        var places = criterion.Marks.Select(mark => Share(criterion.Leaf, mark.Value)).Distinct().Order().ToList();
        var width = places.Count == 0 ? (Fraction)0 : places[^1] - places[0];
        return new SpreadFigure(
            [.. places.Select(Text)],
            criterion.Agreed is { } agreed ? Text(Share(criterion.Leaf, agreed.Value)) : null,
            criterion.IsWide,
            words,
            label
        )
        {
            Low = places.Count == 0 ? "0" : Text(places[0]),
            Width = width.Sign == 0 ? "0.01" : Text(width),
        };
    }

    private static Fraction Share(Criterion leaf, Points mark) =>
        leaf.Maximum.Exact.Sign <= 0 ? 0 : leaf.PointsOf(mark) * 100 / leaf.Maximum.Exact;

    private static string Text(Fraction percent) => DecimalText.Write(TwoDigits.Apply(percent).Exact);
}
