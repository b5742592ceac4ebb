using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Dates and times as documents print them, in the zone of the programme.</summary>
/// <remarks>Source: domain guide, section 7.</remarks>
public sealed class Moments(Language language, string timeZone)
{
    private const char Space = Formats.NoBreakSpace;

    private static readonly NodaTime.Text.LocalDateTimePattern field =
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly string[] englishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] frenchMonths =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    /// <summary>A zone that the service does not know is read as UTC; the offset printed says so.</summary>
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) ?? DateTimeZone.Utc;

    private bool IsFrench => language == Language.French;

    /// <summary>"October 31, 2019", "31 octobre 2019", "1er octobre 2019".</summary>
    public string Date(DateTimeOffset instant) => Date(In(instant).Date.ToDateOnly());

    /// <inheritdoc cref="Date(DateTimeOffset)" />
    public string Date(DateOnly day) =>
        IsFrench
            ? $"{(day.Day == 1 ? "1er" : Number(day.Day))}{Space}{frenchMonths[day.Month - 1]} {Number(day.Year)}"
            : $"{englishMonths[day.Month - 1]} {Number(day.Day)}, {Number(day.Year)}";

    /// <summary>"2019-10-31" in both languages; in the record of proceedings only.</summary>
    public string ShortDate(DateTimeOffset instant)
    {
        var day = In(instant).Date;
        return $"{Number(day.Year)}-{Two(day.Month)}-{Two(day.Day)}";
    }

    /// <summary>"5:00 p.m. EDT", "17 h HAE", "16 h 21 HAE".</summary>
    public string Time(DateTimeOffset instant)
    {
        var time = In(instant);
        if (!IsFrench)
            return $"{Clock(time)}:{Two(time.Minute)}{Space}{HalfOfDay(time)}{Space}{ZoneOf(time)}";
        var minutes = time.Minute == 0 ? "" : $"{Space}{Two(time.Minute)}";
        return $"{Number(time.Hour)}{Space}h{minutes}{Space}{ZoneOf(time)}";
    }

    /// <summary>With seconds, where lateness matters: "3:42:10 p.m. EDT", "15 h 42 min 10 s HAE".</summary>
    public string TimeToTheSecond(DateTimeOffset instant)
    {
        var time = In(instant);
        return IsFrench
            ? $"{Number(time.Hour)}{Space}h{Space}{Two(time.Minute)}{Space}min{Space}{Two(time.Second)}{Space}s{Space}{ZoneOf(time)}"
            : $"{Clock(time)}:{Two(time.Minute)}:{Two(time.Second)}{Space}{HalfOfDay(time)}{Space}{ZoneOf(time)}";
    }

    /// <summary>"October 31, 2019, 5:00 p.m. EDT", "31 octobre 2019, 17 h HAE".</summary>
    public string DateAndTime(DateTimeOffset instant) => $"{Date(instant)}, {Time(instant)}";

    /// <summary>Date and time as a form field holds them, in the zone: "2019-10-31T17:00".</summary>
    public string Typed(DateTimeOffset instant) => field.Format(In(instant).LocalDateTime);

    /// <summary>The instant of what a form field holds; null: it is no date and time. Of an hour that occurs twice it is the
    /// first; one that the clock skips is an hour later.</summary>
    public DateTimeOffset? Read(string? typed) =>
        field.Parse((typed ?? "").Trim() is { Length: > 16 } longer ? longer[..16] : (typed ?? "").Trim())
            is { Success: true } read
            ? read.Value.InZoneLeniently(zone).ToDateTimeOffset()
            : null;

    private ZonedDateTime In(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(zone);

    private string ZoneOf(ZonedDateTime time) =>
        ZoneNames.Abbreviation(time.GetZoneInterval(), language) ?? ZoneNames.FromUtc(time.Offset);

    private static string Clock(ZonedDateTime time) => Number(time.Hour % 12 == 0 ? 12 : time.Hour % 12);

    private static string HalfOfDay(ZonedDateTime time) => time.Hour < 12 ? "a.m." : "p.m.";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}

/// <summary>What Canadians call their zones in either language.</summary>
internal static class ZoneNames
{
    private static readonly Dictionary<(string English, int Minutes), string> french = new()
    {
        [("NDT", -150)] = "HAT",
        [("NST", -210)] = "HNT",
        [("ADT", -180)] = "HAA",
        [("AST", -240)] = "HNA",
        [("EDT", -240)] = "HAE",
        [("EST", -300)] = "HNE",
        [("CDT", -300)] = "HAC",
        [("CST", -360)] = "HNC",
        [("MDT", -360)] = "HAR",
        [("MST", -420)] = "HNR",
        [("PDT", -420)] = "HAP",
        [("PST", -480)] = "HNP",
        [("UTC", 0)] = "UTC",
    };

    /// <summary>"EDT", "HAE"; null where the zone has no name that readers know in both languages.</summary>
    public static string? Abbreviation(ZoneInterval interval, Language language) =>
        french.TryGetValue((interval.Name, interval.WallOffset.Seconds / 60), out var name)
            ? language == Language.French
                ? name
                : interval.Name
            : null;

    /// <summary>"UTC+2", "UTC+5:30", "UTC−5".</summary>
    public static string FromUtc(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds / 60);
        var hours = (minutes / 60).ToString(CultureInfo.InvariantCulture);
        var rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
        return $"UTC{(offset.Seconds < 0 ? '\u2212' : '+')}{hours}{rest}";
    }
}
