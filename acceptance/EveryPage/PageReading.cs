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
/// <param name="Mute">What says by colour or place alone what it has to say.</param>
/// <param name="Forms">The forms to type into, each as its target and the names of its fields.</param>
/// <param name="Parts">What the page is made of: each element with its place, apart from texts and numbers.</param>
/// <param name="Bytes">Of styles and scripts that the page loads, unpacked.</param>
internal sealed record PageReading(
    string Title,
    string Lang,
    int Headings,
    string? Other,
    string[] Links,
    PageText[] Texts,
    string[] Mute,
    string[] Forms,
    string[] Parts,
    int Bytes
)
{
    /// <summary>Reads a document that has an address.</summary>
    public const string Script = """
        async (page, address) => {
          const langOf = element => element.closest('[lang]')?.lang ?? '';
          const texts = [];
          const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            const text = walker.currentNode.data.replace(/[ \n\t]+/g, ' ').trim();
            if (text && !parent.closest('script, style, textarea, code, kbd')) texts.push({ lang: langOf(parent), text });
          }
          const said = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-label'];
          for (const element of page.querySelectorAll(said.map(name => `[${name}]`).join()))
            for (const name of said)
              if (element.getAttribute(name)?.trim())
                texts.push({ lang: langOf(element), text: element.getAttribute(name).trim() });
          const full = link => { try { return new URL(link, address).href; } catch { return ''; } };
          const mute = [
            ...[...page.querySelectorAll('.tag, .role, .notice')]
              .filter(one => !one.textContent.trim() && !one.getAttribute('aria-label')),
            ...[...page.querySelectorAll('form[data-save]')].filter(one => !one.querySelector('[role=status]')),
            ...[...page.querySelectorAll('[aria-invalid=true]')].filter(one => !one.getAttribute('aria-describedby')),
          ];
          const forms = [...page.querySelectorAll('main form[method=post i]')]
            .filter(one => one.querySelector('input:not([type=hidden]), textarea, select'))
            .map(one => (one.getAttribute('action') ?? '').replace(/^[^?]*/, '') + ' '
              + [...new Set([...one.elements].map(field => field.name.replace(/\d+|[A-Z]\d*\b/g, '_')))].join());
          const short = text => {
            let hash = 7;
            for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % 9007199254740881;
            return hash.toString(36);
          };
          const parts = new Set();
          const states = ['type', 'role', 'aria-current', 'aria-invalid'];
          const gather = (element, place) => {
            const attributes = [...element.attributes].map(one => one.name)
              .filter(name => /^aria-|^(disabled|readonly|open|hidden|lang|role|scope|tabindex|type)$/.test(name)).sort()
              .map(name => states.includes(name) ? `${name}=${element.getAttribute(name)}` : name);
            const name = [element.localName, ...[...element.classList].sort(), ...attributes,
              element.textContent.trim() ? 'said' : ''].join('.');
            const part = short(`${place}>${name}`);
            parts.add((place.startsWith('main') ? 'main ' : 'frame ') + part);
            if (element.localName !== 'svg')
              for (const child of element.children) if (child.id !== 'main') gather(child, `${place}>${name}`);
          };
          gather(page.body, 'frame');
          if (page.getElementById('main')) gather(page.getElementById('main'), 'main');
          window.weights ??= {};
          let bytes = 0;
          for (const one of page.querySelectorAll('link[rel=stylesheet], script[src]')) {
            const file = full(one.getAttribute('href') ?? one.getAttribute('src'));
            window.weights[file] ??= (await (await fetch(file)).arrayBuffer()).byteLength;
            bytes += window.weights[file];
          }
          const other = page.querySelector('header a[hreflang]')?.getAttribute('href');
          return {
            title: page.title,
            lang: page.documentElement.lang,
            headings: page.querySelectorAll('h1').length,
            other: other ? full(other) : null,
            links: [...page.querySelectorAll('a[href]')].map(one => full(one.getAttribute('href'))),
            texts,
            mute: mute.map(one => one.outerHTML.slice(0, 120)),
            forms,
            parts: [...parts],
            bytes,
          };
        }
        """;

    /// <summary>Of a page as it is drawn.</summary>
    public static async Task<PageReading> Of(IPage page) =>
        (await page.Read<PageReading>($"() => ({Script})(document, location.href)"))!;
}
