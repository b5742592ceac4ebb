using System.Globalization;

namespace Procurement.Acceptance.Life;

/// <summary>Figures as people of each language write and read them.</summary>
internal static class Figures
{
    private static readonly CultureInfo English = Form(".", ",");
    private static readonly CultureInfo French = Form(",", "\u00A0");

    /// <summary>With two decimals, thousands apart.</summary>
    public static string Written(decimal figure, string language) =>
        figure.ToString("N2", language == "fr" ? French : English);

    /// <summary>As short as it can be typed.</summary>
    public static string Typed(decimal figure, string language) =>
        figure.ToString("0.##", language == "fr" ? French : English);

    private static CultureInfo Form(string point, string group)
    {
        var form = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (form.NumberFormat.NumberDecimalSeparator, form.NumberFormat.NumberGroupSeparator) = (point, group);
        return form;
    }
}
