using Procurement.Acceptance.EveryPage;

namespace Procurement.Acceptance.Forms;

/// <summary>Sends one form of a page, with all its fields empty or full of nonsense.</summary>
internal sealed class FormTrial(IPage page, FormPlace form)
{
    /// <summary>The forms of a page that a person types into.</summary>
    private const string Forms = "main form[method=post i]:has(input:not([type=hidden]), textarea, select)";

    /// <summary>Types, past what the browser itself would stop: what the service says is tried here.</summary>
    private const string Fill = """
        (form, texts) => {
          form.noValidate = true;
          const types = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], textarea';
          const fields = [...form.querySelectorAll(types)].filter(one => !one.readOnly && !one.disabled);
          fields.forEach((one, place) => { one.value = texts[place % texts.length]; });
          return fields.map(one => one.value);
        }
        """;

    private const string Values = "form => [...form.elements].map(one => one.value ?? '')";

    /// <summary>The script of an upload or of a passkey asks the service for itself, and stays: here the service answers the
    /// form.</summary>
    private const string Submit = """
        form => 'upload' in form.dataset || 'passkey' in form.dataset ? form.submit()
          : form.requestSubmit(form.querySelector('button:not([type=button])'))
        """;

    private static readonly string[] Nonsense = ["zzz ça ne va pas", "−12,3456 <b>x</b>", "  31 février  "];

    private ILocator Form => page.Locator(Forms).Nth(form.Place);

    /// <summary>Sends it in one language empty, in the other one full.</summary>
    public async Task<FormResult> Send(bool isFull)
    {
        await page.GotoAsync(isFull ? form.Twin : form.Address);
        if (await Form.CountAsync() == 0)
            return FormResult.Gone;
        var typed = await Form.EvaluateAsync<string[]>(Fill, isFull ? Nonsense : [""]);
        var name = $"form {form.Place + 1} sent {(isFull ? "with nonsense" : "empty")}";
        var status = await page.Leave(() => Form.EvaluateAsync(Submit));
        if (status >= 500)
            return new($"answered {status}", [$"{name} answers {status}"]);
        var refused = await RefusedForm.Of(page);
        if (!refused.IsRefused)
            return new(FormResult.Taken, []);
        var kept = await Form.CountAsync() == 0 ? [] : await Form.EvaluateAsync<string[]>(Values);
        var lost = typed.Where(text => !kept.Contains(text)).Select(text => $"“{text}” is lost");
        return new(
            FormResult.Refused,
            [.. refused.Faults.Concat(lost).Concat(await Look()).Select(fault => $"{name}: {fault}")]
        );
    }

    /// <summary>A page with errors is a page.</summary>
    private async Task<IEnumerable<string>> Look()
    {
        var reading = await PageReading.Of(page);
        var language = reading.Lang.Split('-')[0];
        var kind = $"{PageKinds.Of(new Uri(page.Url).AbsolutePath)} refused";
        var faults = PageChecks.Of(reading).ToList();
        var (here, anywhere) = Walks.Drawings.Take(kind, language, reading.Parts);
        if (here)
        {
            await Pictures.Take(page, $"refused-{language}{kind.Split(' ')[0].Replace('/', '-')}");
            faults.AddRange(await DrawnChecks.InItsLanguage(page));
        }
        if (anywhere)
            faults.AddRange(await DrawnChecks.InAnyLanguage(page));
        return faults.Select(one => $"{one.Name}: {one.Fault}");
    }
}
