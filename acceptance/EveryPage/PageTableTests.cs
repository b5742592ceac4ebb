using System.Text.RegularExpressions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;

namespace Procurement.Acceptance.EveryPage;

/// <summary>No page is forgotten: whatever stands in the page table, somebody of the demo finds by links.</summary>
public sealed partial class PageTableTests
{
    /// <summary>Pages that no link leads to, and why.</summary>
    private static readonly Dictionary<string, string> Unlinked = new()
    {
        ["/Frame/Trouble"] = "stands in the place of another page",
        ["/Session/Code"] = "follows a password",
        ["/Session/Kept"] = "follows a session that ended",
        ["/Session/SignOut"] = "follows a button",
        ["/Session/SignIn"] = "the demo has buttons instead",
        ["/Accounts/FirstAdministrator"] = "is for a service without accounts; the life begins there",
        ["/Accounts/Invitation"] = "is reached by a letter; the life does it",
        ["/Accounts/NewPassword"] = "is reached by a letter",
        ["/Accounts/ForgottenPassword"] = "follows from the sign-in, which the demo does without",
    };

    [TestCase("en")]
    [TestCase("fr")]
    public async Task Every_page_of_the_table_is_found_by_somebody(string language)
    {
        var seen = new List<string>();
        foreach (var (person, _) in Walks.All.Where(one => one.Language == language))
            seen.AddRange((await Walks.Of(person, language)).Seen.Select(address => address.Split('?')[0]));
        PageTable
            .All.Where(page => !Unlinked.ContainsKey(page.Page) && !seen.Any(Pattern(page, language).IsMatch))
            .Select(page => page.Page)
            .Should()
            .BeEmpty();
    }

    [Test]
    public void What_is_excused_exists() => PageTable.All.Select(page => page.Page).Should().Contain(Unlinked.Keys);

    private static Regex Pattern(PageAddress page, string language) =>
        new($"^/{Identifier.Replace(page.RouteIn(language == "fr" ? Language.French : Language.English), "[^/]+")}$");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Identifier { get; }
}
