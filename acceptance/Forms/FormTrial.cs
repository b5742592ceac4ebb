namespace Procurement.Acceptance.Forms;

/// <summary>Sends one form of a page, once with all its fields empty and once full of nonsense.</summary>
internal sealed class FormTrial(IPage page, string address, int place)
{
    /// <summary>The forms of a page that a person types into.</summary>
    public const string Forms = "main form[method=post i]:has(input:not([type=hidden]), textarea, select)";

    private const string TextFields =
        "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], textarea";

    /// <summary>Past what the browser itself would stop: what the service says is tried here.</summary>
    private const string Submit = """
        form => { form.noValidate = true; form.requestSubmit(form.querySelector('button:not([type=button])')); }
        """;

    private static readonly string[] Nonsense = ["zzz ça ne va pas", "−12,3456 <b>x</b>", "  31 février  "];

    private ILocator Form => page.Locator(Forms).Nth(place);

    /// <summary>What is wrong with the answers; nothing where the form was taken.</summary>
    public async Task<IReadOnlyList<string>> Faults() => [.. await Sent(full: false), .. await Sent(full: true)];

    private async Task<IEnumerable<string>> Sent(bool full)
    {
        await page.GotoAsync(address);
        if (await Form.CountAsync() == 0)
            return [];
        var typed = await Fill(full);
        var name = $"form {place + 1} sent {(full ? "with nonsense" : "empty")}";
        var status = await page.Leave(() => Form.EvaluateAsync(Submit));
        if (status >= 500)
            return [$"{name} answers {status}"];
        var refused = await RefusedForm.Of(page);
        if (!refused.IsRefused)
            return [];
        var kept = await Form.Locator(TextFields).EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
        var lost = typed.Where(text => !kept.Contains(text)).Select(text => $"“{text}” is lost");
        return refused.Faults.Concat(lost).Concat(await Axe.Faults(page)).Select(fault => $"{name}: {fault}");
    }

    private async Task<List<string>> Fill(bool full)
    {
        var typed = new List<string>();
        foreach (var field in await Form.Locator(TextFields).AllAsync())
        {
            if (!await field.IsEditableAsync())
                continue;
            var text = full ? Nonsense[typed.Count % Nonsense.Length] : "";
            await field.EvaluateAsync("(field, text) => field.value = text", text);
            typed.Add(text);
        }
        return typed;
    }
}
