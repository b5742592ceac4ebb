using System.Text.RegularExpressions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;

namespace Procurement.Acceptance.EveryPage;

/// <summary>Which page of the page table an address is.</summary>
internal static partial class PageKinds
{
    /// <summary>The more words a route has of its own, the earlier it is tried.</summary>
    private static readonly IReadOnlyList<(Regex Pattern, string Page)> All =
    [
        .. from page in PageTable.All
        from language in new[] { Language.English, Language.French }
        let route = page.RouteIn(language)
        orderby Identifier.Count(route), page.Page, language
        select (new Regex($"^/{Identifier.Replace(route, "[^/]+")}$"), page.Page),
    ];

    /// <summary>The page of an address, in whichever language; of what is no page, the address without what differs
    /// between files of one kind.</summary>
    public static string Of(string address)
    {
        var path = address.Split('?')[0];
        return All.FirstOrDefault(one => one.Pattern.IsMatch(path)).Page
            ?? string.Join('/', path.Split('/').Select(part => Particular.IsMatch(part) ? "_" : part));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Identifier { get; }

    [GeneratedRegex(@"\d|^[A-Z]")]
    private static partial Regex Particular { get; }
}
