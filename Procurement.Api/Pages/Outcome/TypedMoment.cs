using System.Globalization;

namespace Procurement.Api.Pages.Outcome;

/// <summary>A date and time as a browser's field holds them, in the zone of the programme.</summary>
internal static class TypedMoment
{
    private const string Form = "yyyy-MM-dd'T'HH:mm";

    /// <summary>The instant; of an hour that occurs twice, the first. Null: none was typed, or there is no such time.</summary>
    public static DateTimeOffset? Read(string? typed, string timeZone)
    {
        if (!DateTime.TryParseExact(typed, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        if (zone.IsInvalidTime(local))
            return null;
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>An instant as the field holds it.</summary>
    public static string? Write(DateTimeOffset? instant, string timeZone) =>
        instant is { } at
            ? TimeZoneInfo
                .ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(timeZone))
                .ToString(Form, CultureInfo.InvariantCulture)
            : null;
}
