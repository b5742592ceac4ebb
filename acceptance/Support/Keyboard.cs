using System.Text.RegularExpressions;

namespace Procurement.Acceptance.Support;

/// <summary>A person who has a keyboard and nothing else: whatever they use they reach with Tab, and they know it by the
/// name that a screen reader says.</summary>
internal sealed class Keyboard(IPage page)
{
    /// <summary>So many steps nobody goes.</summary>
    private const int Longest = 150;

    public IPage Page => page;

    /// <summary>Tabs to a link and follows it.</summary>
    public async Task Follow(string name, bool exact = false)
    {
        var pattern = Spoken(name);
        var wanted = new Regex(exact ? $"^{pattern}$" : pattern);
        await TabTo(page.GetByRole(AriaRole.Link, new() { NameRegex = wanted }), $"the link “{name}”");
        await page.Leave(() => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Tabs to a button, presses it, and reads what comes: no refusal.</summary>
    public async Task Press(string name)
    {
        await TabTo(Button(name), $"the button “{name}”");
        await page.Leave(() => page.Keyboard.PressAsync("Enter"));
        if (await page.Refused() is { } why)
            throw new AssertionException($"{page.Url}: {why}");
    }

    /// <summary>Tabs to a field and types in the place of what stands there.</summary>
    public async Task Write(string label, string text)
    {
        await TabTo(page.GetByLabel(label), $"the field “{label}”");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tabs to a box and ticks it.</summary>
    public async Task Tick(string label)
    {
        var box = page.GetByRole(AriaRole.Checkbox, new() { Name = label });
        await TabTo(box, $"the box “{label}”");
        await page.Keyboard.PressAsync("Space");
        (await box.First.IsCheckedAsync()).Should().BeTrue(label);
    }

    /// <summary>Tabs to a group, and goes on with the arrows until the choice is made.</summary>
    public async Task Choose(string label)
    {
        var choice = page.GetByRole(AriaRole.Radio, new() { Name = label }).First;
        var group = await choice.GetAttributeAsync("name");
        await TabTo(page.Locator($"input[type=radio][name='{group}']"), $"the choices around “{label}”");
        for (var i = 0; i < Longest && !await choice.IsCheckedAsync(); i++)
            await page.Keyboard.PressAsync("ArrowDown");
        (await choice.IsCheckedAsync()).Should().BeTrue(label);
    }

    /// <summary>Tabs to a list and types the name of what is wanted.</summary>
    public async Task Pick(string label, string name)
    {
        await TabTo(page.GetByRole(AriaRole.Combobox, new() { Name = label }), $"the list “{label}”");
        await page.Keyboard.TypeAsync(name);
        var picked = await page.EvaluateAsync<string>("() => document.activeElement.selectedOptions[0].textContent");
        picked.Should().StartWith(name);
    }

    /// <summary>Tabs to the field for a file, and chooses one in the window that opens.</summary>
    public async Task Attach(string label, FilePayload file)
    {
        await TabTo(page.GetByLabel(label), $"the field “{label}”");
        var window = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await window.SetFilesAsync(file);
    }

    /// <summary>Tabs on until the focus is there.</summary>
    public async Task TabTo(ILocator wanted, string what)
    {
        for (var i = 0; i < Longest; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await wanted.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
                return;
        }
        throw new AssertionException($"{page.Url}: Tab never comes to {what}.");
    }

    /// <summary>All that is written in the main part.</summary>
    public Task<string> Text() => page.InnerTextAsync("main");

    private ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(Spoken(name)) });

    // What only a screen reader says is a box of its own, which sets a space before it.
    private static string Spoken(string name) =>
        Regex.Escape(name).Replace(@",\ ", @"\s*,\s*", StringComparison.Ordinal);
}
