using System.Text.RegularExpressions;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Frame;

/// <summary>The two addresses of a page: the words of a path are translated, identifiers are not.</summary>
/// <param name="Page">Path of the page's file under Pages, without its ending: "/Session/SignIn".</param>
/// <param name="English">Route after "en/"; empty: the start page.</param>
/// <param name="French">Route after "fr/", with the same identifiers.</param>
internal sealed partial record PageAddress(string Page, string English, string French)
{
    /// <summary>The route with its language in front.</summary>
    public string RouteIn(Language language) =>
        $"{Languages.CodeOf(language)}/{(language == Language.French ? French : English)}".TrimEnd('/');

    /// <summary>The address, its identifiers filled in their order.</summary>
    public string In(Language language, params object[] identifiers)
    {
        var next = 0;
        return "/" + Placeholder().Replace(RouteIn(language), _ => Escaped(identifiers[next++]));
    }

    /// <summary>The address, its identifiers filled by name; for the link to the other language.</summary>
    public string In(Language language, RouteValueDictionary identifiers) =>
        "/" + Placeholder().Replace(RouteIn(language), name => Escaped(identifiers[name.Groups[1].Value]));

    private static string Escaped(object? identifier) => Uri.EscapeDataString($"{identifier}");

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Placeholder();
}
