using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Infrastructure.Localization;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Work;

/// <summary>What the evaluator's pages have in common.</summary>
internal abstract class WorkPage(PageDoor door) : LocalizedPage(door, Pair)
{
    private static readonly ResourcePair Pair = PageWords.Pair("WorkPages");

    /// <summary>Name of a place: its region, or that it is the qualification.</summary>
    public string NameOf(DeskPlace place) => place.Region?.In(Language) ?? Words["Qualification"];

    /// <summary>A mark in words, with its unit: "6.00 points", "level 3 (12.00 points)", "not scored".</summary>
    public string MarkOf(Criterion leaf, Points? mark) =>
        mark is not { } value ? Words["NotScored"]
        : leaf.Scale is null ? Words.Say("InPoints", Numbers.Points(value))
        : Words.Say("InLevels", Numbers.Shortest(value), Numbers.Points(leaf.PointsOf(value)));

    /// <summary>The points of a mark as a figure; "not scored" where there is none, never zero.</summary>
    public string FigureOf(Criterion leaf, Points? mark) =>
        mark is { } value ? Numbers.Points(leaf.PointsOf(value)) : Words["NotScored"];

    /// <summary>A mark as its field holds it.</summary>
    public string TypedAs(Criterion leaf, Points? mark) =>
        mark is not { } value ? ""
        : leaf.Scale is null ? Numbers.Points(value)
        : $"{DecimalText.Write(value.Exact)}";

    /// <summary>When something was saved: the time to the second today, else the date too.</summary>
    public string SavedAt(DateTimeOffset at, string timeZone)
    {
        var moments = new Moments(Language, timeZone);
        return moments.Date(at) == moments.Date(Now)
            ? Words.Say("At", moments.TimeToTheSecond(at))
            : Words.Say("On", moments.DateAndTime(at));
    }

    /// <summary>What the server holds, in one line.</summary>
    public string SavedLine(Criterion leaf, FieldDetails field, string timeZone) =>
        field.SavedAt is { } at
            ? Words.Say("Saved", SavedAt(at, timeZone), MarkOf(leaf, field.Mark))
            : Words["Saved.Never"];

    /// <summary>The own sheet for a proposal.</summary>
    public string SheetOf(DeskPlace place, string step, string bidder) =>
        To(WorkAddresses.Sheet, place.Competition.Value, step, bidder);
}
