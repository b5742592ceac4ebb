using Procurement.Api.Application.Consensus;

namespace Procurement.Api.Pages.Consensus;

/// <summary>Which criteria the matrix shows, and in which order.</summary>
internal static class MeetingView
{
    /// <summary>The choices, the first one shown where none is asked for.</summary>
    public static readonly string[] All = ["all", "widest", "review", "open", "same", "agreed"];

    /// <summary>The choice that an address names.</summary>
    public static string Read(string? asked) => All.Contains(asked) ? asked! : All[0];

    /// <summary>The criteria of a choice, in its order.</summary>
    public static IReadOnlyList<MeetingCriterion> Of(IEnumerable<MeetingCriterion> criteria, string show) =>
        show switch
        {
            "widest" => [.. ByWidth(criteria)],
            "review" => [.. ByWidth(criteria.Where(one => one.IsToReview))],
            "open" => [.. ByWidth(criteria.Where(one => one.Agreed is null))],
            "same" => [.. criteria.Where(one => one.IsSame)],
            "agreed" => [.. criteria.Where(one => one.Agreed is not null)],
            _ => [.. criteria],
        };

    /// <summary>Whether the choice keeps the plan's order, so that criteria stand under their parents.</summary>
    public static bool IsInPlansOrder(string show) => show is "all" or "same" or "agreed";

    /// <summary>With which criterion to go on after one: the next that waits, in the order shown, and then from the
    /// beginning; null: none waits.</summary>
    public static MeetingCriterion? After(ConsensusMeeting meeting, string show, string? criterion)
    {
        IReadOnlyList<MeetingCriterion> order =
            IsInPlansOrder(show) && criterion is not null ? meeting.Criteria : [.. ByWidth(meeting.Criteria)];
        var here = order.Index().FirstOrDefault(one => one.Item.Leaf.Id == criterion, (Index: -1, Item: null!)).Index;
        return order
            .Skip(here + 1)
            .Concat(order.Take(Math.Max(here, 0)))
            .FirstOrDefault(one => one.IsToReview || (meeting.Room.IsAgreedOn && one.Agreed is null));
    }

    private static IOrderedEnumerable<MeetingCriterion> ByWidth(IEnumerable<MeetingCriterion> criteria) =>
        criteria.OrderByDescending(one => one.SpreadPercent?.Millionths ?? -1);
}
