namespace Procurement.Tests.Pages.Frame;

/// <summary>What the content policy would block in a browser is not written at all.</summary>
public sealed partial class PageSourceTests
{
    [Test]
    public void No_page_holds_script_or_style_of_its_own() =>
        SourceTree
            .FilesUnder("Procurement.Api/Pages", "*.cshtml")
            .Where(file => Inline.IsMatch(file.Text))
            .Select(file => file.Path)
            .Should()
            .BeEmpty();

    [Test]
    public void Every_form_that_acts_says_where_it_goes() =>
        SourceTree
            .FilesUnder("Procurement.Api/Pages", "*.cshtml")
            .SelectMany(file => Acting.Matches(file.Text).Select(form => (file.Path, form.Value)))
            .Where(form => !form.Value.Contains("action=", StringComparison.Ordinal))
            .Should()
            .BeEmpty();

    [Test]
    public void Style_and_scripts_together_stay_under_60_kilobytes() =>
        SourceTree
            .FilesUnder("Procurement.Api/wwwroot", "*.*")
            .Where(file =>
                file.Path.EndsWith(".css", StringComparison.Ordinal)
                || file.Path.EndsWith(".js", StringComparison.Ordinal)
            )
            .Sum(file => System.Text.Encoding.UTF8.GetByteCount(file.Text))
            .Should()
            .BeLessThan(60 * 1024);

    [TestCase("<p style=\"color: red\">")]
    [TestCase("<button onclick=\"go()\">")]
    [TestCase("<script>go()</script>")]
    [TestCase("<style>p {}</style>")]
    public void The_rule_reports(string page) => Inline.IsMatch(page).Should().BeTrue();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Inline { get; }

    [GeneratedRegex("<form [^>]*method=\"post\"[^>]*>")]
    private static partial Regex Acting { get; }
}
