namespace Procurement.Acceptance.Forms;

/// <summary>The first form that anybody meets, with bad input: with a script and without.</summary>
public sealed class SignInTests
{
    [TestCase("/en/sign-in", true)]
    [TestCase("/fr/connexion", true)]
    [TestCase("/en/sign-in", false)]
    [TestCase("/fr/connexion", false)]
    public async Task A_wrong_password_comes_back_with_the_address_and_a_summary_that_has_the_focus(
        string address,
        bool hasScript
    )
    {
        await using var browser = await new Device(HasScript: hasScript).Open((await Sites.InProduction).Address);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(address);
        await page.FillAsync("#Email", "nobody@example.ca");
        await page.FillAsync("#Password", "not the password");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".errors").WaitForAsync();
        (await RefusedForm.Of(page)).Should().BeEquivalentTo(new FormAnswer(true, []));
        (await page.InputValueAsync("#Email")).Should().Be("nobody@example.ca");
        (await page.InputValueAsync("#Password")).Should().BeEmpty();
        // axe is a script, too.
        if (hasScript)
            (await Axe.Faults(page)).Should().BeEmpty();
    }

    [Test]
    public async Task The_link_of_the_summary_puts_the_focus_into_the_field()
    {
        await using var browser = await new Device().Open((await Sites.InProduction).Address);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/en/sign-in");
        await page.ClickAsync("main form button");
        await page.ClickAsync(".errors a");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("Email");
    }
}
