using Procurement.Api.Application.Consensus;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Api.Pages.Consensus;

/// <summary>How the meeting is put into words.</summary>
internal sealed partial class MeetingModel
{
    /// <summary>How many criteria are agreed, and what waits.</summary>
    public string Lead() =>
        Meeting.Room.IsAgreedOn
            ? Words.Say("Meeting.Lead", Meeting.Criteria.Count(one => one.Agreed is not null), Meeting.Criteria.Count)
            : Words["Room.LeadMean"];

    /// <summary>Which spreads wait for a second look; null: none.</summary>
    public string? ToReview() =>
        Meeting.Criteria.Where(one => one.IsToReview).Select(one => one.Leaf.Id).ToList() switch
        {
            [] => null,
            [var one] => Words.Say("Meeting.ToReviewOne", one),
            var several => Words.Say("Meeting.ToReview", several.Count, string.Join(", ", several)),
        };

    /// <summary>A member as the reader may know them.</summary>
    public string NameOf(MeetingMember member) =>
        member.IsReader ? Words["Meeting.You"] : member.Name ?? Words.Say("Meeting.Evaluator", member.Evaluator);

    /// <summary>A member by identifier, also one who wrote nothing.</summary>
    public string NameOf(string evaluator) =>
        Meeting.Members.Concat(Meeting.Eligible).FirstOrDefault(member => member.Evaluator == evaluator) is { } known
            ? NameOf(known)
            : Words.Say("Meeting.Evaluator", evaluator);

    /// <summary>A mark as it is read: points, or the level with its points.</summary>
    public string MarkOf(Criterion leaf, Points value) =>
        leaf.Scale is null
            ? Numbers.Points(value)
            : Words.Say("Meeting.Level", Numbers.Shortest(value), Numbers.Points(leaf.PointsOf(value)));

    /// <summary>A spread in percent, in words.</summary>
    public string PercentOf(MeetingCriterion one) =>
        one.SpreadPercent is { } percent ? Numbers.Percent(percent.Exact) : Words["None"];

    /// <summary>The figure of a criterion.</summary>
    public SpreadFigure FigureOf(MeetingCriterion one, bool withScale = false)
    {
        var marks = one.Marks.Select(mark => mark.Value).Order().ToList();
        var maximum = Numbers.Shortest(one.Leaf.Maximum);
        var words = marks switch
        {
            [] => Words["Meeting.NoMarks"],
            [var only] => Words.Say("Meeting.FigureOne", MarkOf(one.Leaf, only), maximum),
            _ => Words.Say("Meeting.Figure", MarkOf(one.Leaf, marks[0]), MarkOf(one.Leaf, marks[^1]), maximum),
        };
        if (one.Agreed is { } agreed)
            words = Words.Say("Meeting.FigureAgreed", words, MarkOf(one.Leaf, agreed.Value));
        return SpreadFigure.Of(one, words, withScale ? Words.Say("Meeting.Scale", maximum) : PercentOf(one));
    }

    /// <summary>The state of a criterion: shape and word.</summary>
    public (string Tag, string Word) StateOf(MeetingCriterion one) =>
        one.IsToReview ? ("tag warn", Words["Meeting.State.Review"])
        : one.Agreed is not null ? ("tag done", Words["Meeting.State.Agreed"])
        : Meeting.Room.IsAgreedOn ? ("tag", Words["Meeting.State.Open"])
        : one.Review is not null ? ("tag done", Words["Meeting.State.Reviewed"])
        : ("tag lock", Words["Meeting.State.WorkedOut"]);

    /// <summary>What stands beside the title of the open criterion.</summary>
    public string SpreadTag(MeetingCriterion one) =>
        one.SpreadPercent is null
            ? Words["Meeting.NoSpread"]
            : Words.Say(
                one.IsToReview ? "Meeting.SpreadReview"
                    : one.IsWide ? "Meeting.SpreadReviewed"
                    : "Meeting.Spread",
                PercentOf(one)
            );

    /// <summary>What the matrix may show, with how many.</summary>
    public IEnumerable<Choice> Choices =>
        MeetingView
            .All.Where(show => Meeting.Room.IsAgreedOn || show is not ("open" or "agreed"))
            .Select(show => new Choice(
                show,
                Words.Say($"Meeting.Show.{show}", MeetingView.Of(Meeting.Criteria, show).Count)
            ));

    /// <summary>What may be typed as the agreed mark.</summary>
    public string MarkHint(Criterion leaf) =>
        leaf.Scale is { } scale
            ? Words.Say("Meeting.MarkHintLevel", Numbers.Shortest(scale.Maximum), Numbers.Shortest(scale.Increment))
            : Words.Say("Meeting.MarkHint", Numbers.Shortest(leaf.Maximum));

    /// <summary>The highest that may be typed.</summary>
    public string Highest(Criterion leaf) =>
        leaf.Scale is { } scale
            ? Words.Say("Meeting.OfLevels", Numbers.Shortest(scale.Maximum))
            : Words.Say("Meeting.OfPoints", Numbers.Points(leaf.Maximum));

    /// <summary>Who may have been present.</summary>
    public IEnumerable<Choice> People => Meeting.Eligible.Select(one => new Choice(one.Evaluator, NameOf(one)));

    private string Written(Criterion leaf, Points value) =>
        leaf.Scale is null ? Numbers.Points(value) : Numbers.Shortest(value);
}
