namespace Procurement.Acceptance.EveryPage;

/// <summary>A piece of text that a person sees or hears, and the language that it is marked with.</summary>
internal sealed record PageText(string Lang, string Text);

/// <summary>What stands on a page.</summary>
/// <param name="Title">In the browser's bar.</param>
/// <param name="Lang">Of the whole page.</param>
/// <param name="Headings">How many headings of the first level.</param>
/// <param name="Other">Where the language link leads, or null.</param>
/// <param name="Links">Where all links lead, in full.</param>
/// <param name="Texts">Every text node, and every label that is an attribute.</param>
/// <param name="Bytes">Of styles and scripts that the page loaded, unpacked.</param>
internal sealed record PageReading(
    string Title,
    string Lang,
    int Headings,
    string? Other,
    string[] Links,
    PageText[] Texts,
    int Bytes
)
{
    private const string Script = """
        () => {
          const langOf = element => element.closest('[lang]')?.lang ?? '';
          const texts = [];
          const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            const text = walker.currentNode.data.replace(/[ \n\t]+/g, ' ').trim();
            if (text && !parent.closest('script, style, textarea, code, kbd')) texts.push({ lang: langOf(parent), text });
          }
          const said = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-label'];
          for (const element of document.querySelectorAll(said.map(name => `[${name}]`).join()))
            for (const name of said)
              if (element.getAttribute(name)?.trim())
                texts.push({ lang: langOf(element), text: element.getAttribute(name).trim() });
          const loaded = performance.getEntriesByType('resource').filter(one => /\.(css|js)(\?|$)/.test(one.name));
          return {
            title: document.title,
            lang: document.documentElement.lang,
            headings: document.querySelectorAll('h1').length,
            other: document.querySelector('header a[hreflang]')?.href ?? null,
            links: [...document.querySelectorAll('a[href]')].filter(one => !one.hasAttribute('download')).map(one => one.href),
            texts,
            bytes: loaded.reduce((sum, one) => sum + one.decodedBodySize, 0),
          };
        }
        """;

    public static async Task<PageReading> Of(IPage page) => (await page.Read<PageReading>(Script))!;
}
