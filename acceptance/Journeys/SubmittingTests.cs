namespace Procurement.Acceptance.Journeys;

/// <summary>A bidder with ten days left.</summary>
public sealed class SubmittingTests
{
    private const string Price = "1,234,567.89";

    [Test]
    public async Task A_proposal_is_submitted_with_the_keyboard_alone()
    {
        await using var demo = await AtTheDemo.As("OpenBidder");
        var bidder = new Keyboard(demo.Page);
        await bidder.Follow("Continue technical");
        await bidder.Attach("File", BlankPdf.File(3));
        await bidder.Press("Upload");
        (await bidder.Text()).Should().Contain(BlankPdf.Name);
        await bidder.Follow("Page of each criterion");
        await NameThePages(bidder);
        await bidder.Follow("Your proposals");
        await bidder.Follow("Check", exact: true);
        await bidder.Write("Total price", Price);
        await bidder.Press("Check the price");
        (await bidder.Text()).Should().Contain(Price);
        await bidder.Tick("I am authorized");
        await bidder.Press("Submit the proposal");
        (await bidder.Text()).Should().Contain(BlankPdf.Name).And.NotContain(Price);
        (await Axe.Faults(bidder.Page)).Should().BeEmpty();
    }

    [Test]
    public async Task A_double_click_submits_once_and_the_way_back_submits_nothing()
    {
        await using var demo = await AtTheDemo.As("OpenBidder");
        var page = demo.Page;
        await page.Leave(() => page.ClickAsync("main a[href$='/pages']"));
        await NameThePages(new Keyboard(page));
        await page.GotoAsync(page.Url.Split('?')[0].Replace("/pages", "/submit"));
        var submit = page.Url;
        await page.FillAsync("#Price", Price);
        await page.Leave(() => page.ClickAsync("form[action*='handler=Check'] button"));
        await page.CheckAsync("#Authorized");
        await page.Leave(() => page.DblClickAsync("main form:has(#Authorized) button.btn >> nth=0"));
        page.Url.Should().EndWith("/receipt");
        var receipt = await page.InnerTextAsync("main .notice.good");
        receipt.Should().MatchRegex(@"\b1\b");

        // The page before answered a form with a price in it, and no browser keeps such a page.
        var back = () => page.GoBackAsync();
        await back.Should().ThrowAsync<PlaywrightException>().WithMessage("*ERR_CACHE_MISS*");
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(submit.Replace("/submit", "/receipt"));
        (await again.InnerTextAsync("main .notice.good")).Should().Be(receipt, "there is one version");
    }

    /// <summary>Says of each criterion on which page it is answered.</summary>
    private static async Task NameThePages(Keyboard bidder)
    {
        var fields = await bidder.Page.Locator("input[name=PageNo]").CountAsync();
        fields.Should().BePositive();
        for (var index = 0; index < fields; index++)
        {
            await bidder.TabTo(bidder.Page.Locator($"#page-{index}"), $"the page of criterion {index + 1}");
            await bidder.Page.Keyboard.TypeAsync("1");
        }
        await bidder.Press("Save");
    }
}
