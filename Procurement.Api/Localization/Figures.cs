using System.Globalization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Localization;

/// <summary>Figures as each language writes them: 1,234.5 and $4,310,000.00; 1 234,5 and 4 310 000,00 $.</summary>
/// <remarks>The conventions are the program's own; no computer's language data is asked.</remarks>
public static class Figures
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>A value in a sentence: points, money, percentages and numbers by convention, text as it is.</summary>
    public static string In(Language language, object value) =>
        value switch
        {
            Points points => Number(language, DecimalText.Write(points.Exact)),
            Fraction fraction => Number(language, DecimalText.Write(fraction)),
            Percent percent => Number(language, DecimalText.Write(percent.Exact))
                + (language == Language.French ? $"{NoBreakSpace}%" : "%"),
            Money money => Amount(language, money),
            int or long => Number(language, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
            BilingualText text => text.In(language),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static string Amount(Language language, Money money)
    {
        var amount = Number(language, money.ToDecimal().ToString("0.00", CultureInfo.InvariantCulture));
        return language == Language.French ? $"{amount}{NoBreakSpace}$"
            : money.Cents < 0 ? $"-${amount[1..]}"
            : $"${amount}";
    }

    /// <summary>Groups the whole digits by three and writes the language's decimal sign.</summary>
    private static string Number(Language language, string plain)
    {
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var end = point < 0 ? plain.Length : point;
        var start = plain.StartsWith('-') ? 1 : 0;
        var french = language == Language.French;
        var whole = plain[..end];
        for (var at = end - 3; at > start; at -= 3)
            whole = whole.Insert(at, french ? $"{NoBreakSpace}" : ",");
        return point < 0 ? whole : whole + (french ? ',' : '.') + plain[(point + 1)..];
    }
}
