using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Bidding;

/// <summary>What the bidder's pages have in common: words, names, the time left.</summary>
internal abstract class BiddingPage(PageDoor door) : LocalizedPage(door, PageWords.Pair("BiddingPages"))
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Words["Home.Title"], To(BiddingAddresses.Home))];

    public override IReadOnlyList<string> Scripts => ["clock.js"];

    /// <summary>The server's instant.</summary>
    public DateTimeOffset ServerNow => Now;

    /// <summary>Name of a competition: its region, else that it is the qualification.</summary>
    public string NameOf(string region, BilingualText? name) =>
        name?.In(Language) ?? (region.Length == 0 ? Words["Qualification"] : region);

    /// <summary>The name of a proposal's competition.</summary>
    public string NameOf(OwnProposal proposal) => NameOf(proposal.Region, proposal.RegionName);

    /// <summary>The name of an envelope; the plan's own word where it is none of ours.</summary>
    public string EnvelopeName(string envelope) => Words.Find($"Envelope.{envelope}") ?? envelope;

    /// <summary>The time between now and an instant; null: it has passed.</summary>
    public string? Left(DateTimeOffset instant) => TimeLeft.Until(instant, Now, Words);

    /// <summary>The time left beside the closing, as a page shows it.</summary>
    public ClockFace Clock(DateTimeOffset closesAt, string timeZone, string label = "Clock.Left") =>
        new(this, label, Now, closesAt, timeZone);

    /// <summary>Date and time to the second, where it matters.</summary>
    public string ToTheSecond(DateTimeOffset instant, string timeZone)
    {
        var moments = new Moments(Language, timeZone);
        return Words.Say("AtTheSecond", moments.Date(instant), moments.TimeToTheSecond(instant));
    }

    /// <summary>The time of day alone.</summary>
    public string TimeOf(DateTimeOffset instant, string timeZone) => new Moments(Language, timeZone).Time(instant);

    /// <summary>A day.</summary>
    public string Day(DateOnly day) => new Moments(Language, "UTC").Date(day);

    /// <summary>The size of a file.</summary>
    public string Size(long bytes) =>
        bytes < 1 << 20
            ? Words.Say("Size.Kb", Numbers.Whole(Math.Max(1, bytes >> 10)))
            : Words.Say("Size.Mb", Numbers.Shortest(new Domain.Common.Numbers.Fraction(bytes * 10 >> 20, 10)));

    /// <summary>The word of a number: none, one, or so many.</summary>
    public string Count(string key, int number) =>
        number switch
        {
            0 => Words[$"{key}.None"],
            1 => Words[$"{key}.One"],
            _ => Words.Say($"{key}.Many", Numbers.Whole(number)),
        };
}

/// <summary>A clock: how long until the closing, and what the server's clock says.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Label">Key of what it counts.</param>
/// <param name="Now">The server's instant.</param>
/// <param name="ClosesAt">The closing.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
internal sealed record ClockFace(
    BiddingPage Page,
    string Label,
    DateTimeOffset Now,
    DateTimeOffset ClosesAt,
    string TimeZone
);

/// <summary>A proposal on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="One">The proposal.</param>
internal sealed record ProposalView(BiddingPage Page, OwnProposal One);
