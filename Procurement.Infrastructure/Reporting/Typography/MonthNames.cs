using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Months as an axis names them.</summary>
internal static class MonthNames
{
    private static readonly string[] english =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    private static readonly string[] french =
    [
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juill.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ];

    /// <summary>"Oct", "oct.".</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">Of the document.</param>
    public static string Short(int month, Language language) =>
        (language == Language.French ? french : english)[month - 1];
}
