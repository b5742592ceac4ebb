using System.Globalization;
using Procurement.Api.Localization;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The time left, in words; clock.js says it in the same way.</summary>
internal static class TimeLeft
{
    /// <summary>Days and hours from two days on, else hours and minutes, else minutes; null: it has passed. The last
    /// minute is counted as one.</summary>
    public static string? Until(DateTimeOffset instant, DateTimeOffset now, Sentences words)
    {
        if (now > instant)
            return null;
        var minutes = (long)Math.Ceiling((instant - now).TotalMinutes);
        var (hours, days) = (minutes / 60, minutes / 1440);
        return days >= 2 ? words.Say("Left.Days", Whole(days), Whole(hours % 24))
            : hours >= 1 ? words.Say("Left.Hours", Whole(hours), Whole(minutes % 60))
            : words.Say("Left.Minutes", Whole(Math.Max(1, minutes)));
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
