namespace Procurement.Acceptance.Forms;

/// <summary>What must be true of a form that came back with errors.</summary>
internal static class RefusedForm
{
    private const string Script = """
        () => {
          const summary = document.querySelector('main .errors');
          if (!summary) return { isRefused: false, faults: [] };
          const faults = [];
          const words = document.documentElement.lang.startsWith('fr') ? /^Erreur\u00a0: / : /^Error: /;
          if (!words.test(document.title)) faults.push(`the title is “${document.title}”`);
          if (!summary.contains(document.activeElement))
            faults.push(`the focus is on ${document.activeElement?.outerHTML.slice(0, 80)}`);
          const links = [...summary.querySelectorAll('a[href^="#"]')];
          for (const link of links) {
            const field = document.getElementById(link.getAttribute('href').slice(1));
            if (!field?.matches('input, select, textarea, fieldset, [tabindex]')) {
              faults.push(`“${link.textContent.trim()}” leads to no field`);
              continue;
            }
            const group = field.closest('fieldset')?.getAttribute('aria-describedby') ?? '';
            const said = `${field.getAttribute('aria-describedby') ?? ''} ${group}`.split(/\s+/)
              .map(id => document.getElementById(id)?.textContent ?? '').join(' ');
            if (field.matches('input, select, textarea, fieldset') && !said.includes(link.textContent.trim()))
              faults.push(`#${field.id} does not say “${link.textContent.trim()}” itself`);
          }
          if (!summary.textContent.trim()) faults.push('the summary is empty');
          return { isRefused: true, faults };
        }
        """;

    public static async Task<FormAnswer> Of(IPage page)
    {
        // The browser moves the focus a moment after it has drawn the page.
        for (var i = 0; i < 50 && await page.EvaluateAsync<bool>("() => document.activeElement === document.body"); i++)
            await Task.Delay(20);
        return (await page.Read<FormAnswer>(Script))!;
    }
}

/// <summary>How a page answered a form.</summary>
internal sealed record FormAnswer(bool IsRefused, string[] Faults);
