namespace Procurement.Acceptance.Journeys;

/// <summary>An evaluator with eight proposals and two weeks.</summary>
public sealed class ScoringTests
{
    private const string Saved = "form[data-save] [role=status].saved:not(.wait):not(.lost)";
    private const string ToNextCriterion = "form[data-save] button[name=go]";

    [Test]
    public async Task A_criterion_is_scored_with_the_keyboard_alone()
    {
        await using var demo = await AtTheDemo.As("Evaluator");
        var page = demo.Page;
        await page.Take("main .task.now a");
        var first = page.Url;
        await page.Keyboard.PressAsync("7");
        (await page.InputValueAsync("#points")).Should().Be("7");
        await page.Keyboard.TypeAsync(".5");
        await page.TabTo("#comment");
        await page.Keyboard.TypeAsync("The calendar names each place (p. 2), and who answers for it.");
        await page.Locator(Saved).WaitForAsync();
        (await page.Locator(Saved).TextContentAsync()).Should().StartWith("Saved at").And.Contain("7.50");

        await page.Take(ToNextCriterion);
        page.Url.Should().NotBe(first);
        await page.Leave(() => page.Keyboard.PressAsync("k"));
        page.Url.Should().Be(first);
        (await page.InputValueAsync("#points")).Should().Be("7.50");

        await page.Keyboard.PressAsync("?");
        (await page.Locator("#keys").GetAttributeAsync("open")).Should().NotBeNull();
        await page.TabTo("#keys button");
        await page.Keyboard.PressAsync("Enter");
        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("9");
        (await page.InputValueAsync("#points")).Should().Be("7.50", "the keys are switched off");
    }

    [TestCase("en", "Saved at")]
    [TestCase("fr", "Enregistré à")]
    public async Task Two_tabs_on_one_criterion_lose_neither_text(string language, string saved)
    {
        await using var demo = await AtTheDemo.As("Evaluator", language);
        var first = demo.Page;
        await first.Leave(() => first.ClickAsync("main .task.now a"));
        var second = await demo.Browser.NewPageAsync();
        await second.GotoAsync(first.Url);

        await first.FillAsync("#comment", "What the first tab says of page two.");
        await first.Locator(Saved).WaitForAsync();
        (await first.Locator(Saved).TextContentAsync()).Should().StartWith(saved);
        await second.FillAsync("#comment", "What the second tab says of page three.");
        await second.Locator("[role=status] button").WaitForAsync();
        await second.Leave(() => second.ClickAsync("[role=status] button"));

        var both = await second.Locator(".versions").InnerTextAsync();
        both.Should().Contain("first").And.Contain("two").And.Contain("second").And.Contain("three");
        (await Axe.Faults(second)).Should().BeEmpty();
        await second.Leave(() => second.ClickAsync("#keep button"));
        (await second.Locator("main .errors").CountAsync()).Should().Be(0);
    }

    [Test]
    public async Task A_double_click_saves_once()
    {
        await using var demo = await AtTheDemo.As("Evaluator");
        var page = demo.Page;
        await page.Leave(() => page.ClickAsync("main .task.now a"));
        var address = page.Url;
        var before = int.Parse(await page.InputValueAsync("form[data-save] input[name=version]"));
        await page.FillAsync("#comment", "Written once, and sent by an unquiet hand.");
        await page.Leave(() => page.DblClickAsync(ToNextCriterion));
        (await page.Locator("main .errors").CountAsync()).Should().Be(0);
        await page.GotoAsync(address);
        (await page.InputValueAsync("form[data-save] input[name=version]")).Should().Be($"{before + 1}");
    }

    [Test]
    public async Task The_back_button_comes_back_to_what_was_written()
    {
        await using var demo = await AtTheDemo.As("Evaluator");
        var page = demo.Page;
        await page.Leave(() => page.ClickAsync("main .task.now a"));
        await page.FillAsync("#comment", "Written before going on.");
        await page.Leave(() => page.ClickAsync(ToNextCriterion));
        await page.GoBackAsync();
        (await page.InputValueAsync("#comment")).Should().Be("Written before going on.");
        await page.FillAsync("#comment", "Written before going on, and after coming back.");
        await page.Locator(Saved).WaitForAsync();
        (await page.Locator("[role=status] button").CountAsync()).Should().Be(0, "nothing was stale");
    }

    [Test]
    public async Task Points_above_the_maximum_stay_in_the_field_and_are_explained()
    {
        await using var demo = await AtTheDemo.As("Evaluator", "fr");
        var page = demo.Page;
        await page.Leave(() => page.ClickAsync("main .task.now a"));
        await page.FillAsync("#points", "999,5");
        await page.FillAsync("#comment", "Ce commentaire ne se perd pas.");
        await page.Locator("form[data-save] [role=status].lost").WaitForAsync();
        await page.Leave(() => page.ClickAsync(ToNextCriterion));
        (await Forms.RefusedForm.Of(page)).Should().BeEquivalentTo(new Forms.FormAnswer(true, []));
        (await page.InputValueAsync("#points")).Should().Be("999,5");
        (await page.InputValueAsync("#comment")).Should().Be("Ce commentaire ne se perd pas.");
    }
}
