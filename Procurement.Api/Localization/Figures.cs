using System.Globalization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Localization;

/// <summary>Figures inside sentences, as each language writes them, with no more decimals than they have.</summary>
internal static class Figures
{
    private static readonly Formats English = new(Language.English, "CAD");
    private static readonly Formats French = new(Language.French, "CAD");

    /// <summary>Points, money, percentages and numbers by convention, text as it is.</summary>
    public static string In(Language language, object value)
    {
        var formats = language == Language.French ? French : English;
        return value switch
        {
            Points points => formats.Shortest(points),
            Fraction fraction => formats.Shortest(fraction),
            Percent percent => formats.Percent(percent.Exact),
            Money money => formats.Money(money),
            int or long => formats.Whole(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            BilingualText text => text.In(language),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
    }
}
