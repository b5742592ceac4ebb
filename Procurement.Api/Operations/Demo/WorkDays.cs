using Procurement.Domain.Common.Days;

namespace Procurement.Api.Operations.Demo;

/// <summary>Working days before and after the first start, in the programme's zone: nobody scores on a Sunday.</summary>
internal sealed class WorkDays(DateTimeOffset now, string timeZone)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
    private readonly DateOnly today = CivilDays.DateOf(now, timeZone);

    /// <summary>An hour so many working days ago, at least one.</summary>
    public DateTimeOffset Ago(int days, int hour, int minute = 0) => At(Day(-days), hour, minute);

    /// <summary>An hour in so many working days, at least one.</summary>
    public DateTimeOffset Ahead(int days, int hour) => At(Day(days), hour, 0);

    /// <summary>The date so many working days ago; ahead, where the number is negative.</summary>
    public DateOnly DateAgo(int days) => Day(-days);

    private DateOnly Day(int days)
    {
        var day = today;
        for (var left = Math.Abs(days); left > 0; )
        {
            day = day.AddDays(Math.Sign(days));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }
        return day;
    }

    private DateTimeOffset At(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
