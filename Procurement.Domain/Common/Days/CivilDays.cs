namespace Procurement.Domain.Common.Days;

/// <summary>Days as people of a programme count them: by the calendar of its time zone, the last day included.</summary>
public static class CivilDays
{
    /// <summary>The date on which an instant falls.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="timeZone">IANA name of the zone.</param>
    public static DateOnly DateOf(DateTimeOffset instant, string timeZone) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime
        );

    /// <summary>The last of so many days after the date of an instant.</summary>
    public static DateOnly LastOf(DateTimeOffset from, int days, string timeZone) =>
        DateOf(from, timeZone).AddDays(days);

    /// <summary>The last of so many working days after the date of an instant: Saturdays and Sundays do not count;
    /// holidays do, since no calendar of them is kept.</summary>
    public static DateOnly LastWorkingDayOf(DateTimeOffset from, int days, string timeZone)
    {
        var day = DateOf(from, timeZone);
        for (var counted = 0; counted < days; )
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                counted++;
        }
        return day;
    }

    /// <summary>Whether a day is over at an instant.</summary>
    public static bool IsOver(DateOnly day, DateTimeOffset now, string timeZone) => DateOf(now, timeZone) > day;
}
