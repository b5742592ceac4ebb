using Procurement.Domain.Common.Days;

namespace Procurement.Api.Pages.Frame;

/// <summary>Until when something is to be done, as its readers see it: the days left are told in words, and so is that it
/// is too late.</summary>
/// <param name="Page">The page.</param>
/// <param name="At">The instant.</param>
/// <param name="TimeZone">IANA zone in which days are counted.</param>
/// <param name="Reason">Why it was moved; null: nothing is said of it.</param>
internal sealed record DueDate(LocalizedPage Page, DateTimeOffset At, string TimeZone, string? Reason = null)
{
    /// <summary>Whether it has passed.</summary>
    public bool IsPast => Page.Now > At;

    /// <summary>Whether it is today or tomorrow.</summary>
    public bool IsNear => !IsPast && Days <= 1;

    /// <summary>The days left by the calendar of the zone, in words.</summary>
    public string Left =>
        IsPast ? Page.Words["Due.Past"]
        : Days == 0 ? Page.Words["Due.Today"]
        : Days == 1 ? Page.Words["Due.Tomorrow"]
        : Page.Words.Say("Due.Days", Page.Numbers.Whole(Days));

    private int Days => CivilDays.DateOf(At, TimeZone).DayNumber - CivilDays.DateOf(Page.Now, TimeZone).DayNumber;
}
