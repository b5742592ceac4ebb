using System.Text.RegularExpressions;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Bidding;

/// <summary>An amount as people type it in their language. What it does not understand it leaves as it is, so that nothing
/// is guessed.</summary>
internal static partial class TypedAmount
{
    /// <summary>The amount as a price form writes it: digits, and a point where there are cents.</summary>
    public static string Plain(string? typed, Language language)
    {
        var text = Blank().Replace(typed ?? "", "");
        if (language == Language.French)
            return Decimal().IsMatch(text) ? text.Replace(',', '.') : text;
        return Grouped().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : text;
    }

    [GeneratedRegex(@"[\s\u00A0\u202F$]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^[0-9]+,[0-9]+$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$")]
    private static partial Regex Grouped();
}
