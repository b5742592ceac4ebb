namespace Procurement.Acceptance.EveryPage;

/// <summary>The checks find what they are for.</summary>
public sealed class PageCheckTests
{
    private const string Good =
        "<!doctype html><html lang='en-CA'><title>A page – Procurement evaluation</title>"
        + "<style>:focus { outline: 4px solid #009adb } .wide { width: 900px }</style>"
        + "<a href='#m'>Skip</a><main id='m'><h1>A page</h1>{0}</main></html>";

    private IBrowserContext browser = null!;

    [OneTimeSetUp]
    public async Task Open() => browser = await new Device().Open("http://127.0.0.1");

    [OneTimeTearDown]
    public Task Close() => browser.CloseAsync();

    [TestCase("<p>Nothing is wrong here.</p><a href='/x'>A link</a>", "")]
    [TestCase("<input>", PageChecks.Names.Axe)]
    [TestCase("<p style='color: #999'>faint</p>", PageChecks.Names.Axe)]
    [TestCase(
        "<button style='width: 9px; height: 9px'>a</button><button style='width: 9px; height: 9px'>b</button>",
        PageChecks.Names.Axe
    )]
    [TestCase("<p class='wide'>wide</p>", PageChecks.Names.Zoom)]
    [TestCase("<h1>Another</h1>", PageChecks.Names.Headings)]
    [TestCase("<p>Passer au contenu principal</p>", PageChecks.Names.Language)]
    [TestCase("<p lang='fr-CA'>Skip to the main content</p>", PageChecks.Names.Language)]
    [TestCase("<p style='height: 20px; overflow: hidden'>cut when it is large</p>", PageChecks.Names.Zoom)]
    [TestCase("<p>State: <span class='tag stop'></span></p>", PageChecks.Names.Said)]
    [TestCase("<form data-save='/x'><button>Save</button></form>", PageChecks.Names.Said)]
    [TestCase("<p>Column.State</p>", PageChecks.Names.Language)]
    [TestCase("<p>Opened on {0}.</p>", PageChecks.Names.Language)]
    [TestCase("<a href='/x' style='outline: none'>A link</a>", PageChecks.Names.Focus)]
    [TestCase("<a href='/x' tabindex='1'>A link</a>", PageChecks.Names.Focus)]
    public async Task A_fault_is_found(string content, string check)
    {
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(Good.Replace("{0}", content));
        var found = PageChecks.Of(await PageReading.Of(page)).ToList();
        found.AddRange(await DrawnChecks.InItsLanguage(page));
        found.AddRange(await DrawnChecks.InAnyLanguage(page));
        found.Select(one => one.Name).Distinct().Should().Equal(check.Length == 0 ? [] : [check]);
        await page.CloseAsync();
    }
}
