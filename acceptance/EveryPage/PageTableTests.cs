using Procurement.Api.Pages.Frame;

namespace Procurement.Acceptance.EveryPage;

/// <summary>No page is forgotten: whatever stands in the page table, somebody of the demo finds by links.</summary>
public sealed class PageTableTests
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
        ["/Results/Key"] = "is there until a call is published; see LaterPagesTests",
        ["/Results/RankingVersion"] = "is linked once a ranking is worked out anew; see LaterPagesTests",
        ["/Results/LowPrice"] = "is there for a price that is flagged, and the demo has none; the life has one",
        ["/Outcome/Dispute"] = "is there once a bidder disputes; see LaterPagesTests",
        ["/Bidding/Withdraw"] = "follows a submission before the closing; see LaterPagesTests",
        ["/Accounts/ForgottenPassword"] = "follows from the sign-in, which the demo does without",
    };

    [TestCase("en")]
    [TestCase("fr")]
    public async Task Every_page_of_the_table_is_found_by_somebody(string language)
    {
        var seen = new HashSet<string>();
        foreach (var (person, _) in Walks.All.Where(one => one.Language == language))
            seen.UnionWith((await Walks.Of(person, language)).Seen.Select(PageKinds.Of));
        PageTable.All.Select(page => page.Page).Except(Unlinked.Keys).Except(seen).Should().BeEmpty();
    }

    [Test]
    public void What_is_excused_exists() => PageTable.All.Select(page => page.Page).Should().Contain(Unlinked.Keys);
}
