using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Procurement.Acceptance.EveryPage;

/// <summary>What the service answers to a link: a page, or a file to be kept.</summary>
/// <param name="Status">The status.</param>
/// <param name="Address">Where the link led in the end, in full.</param>
/// <param name="Sent">The header that names a file.</param>
/// <param name="Page">What stands on the page; null: it is none.</param>
internal sealed partial record PageAnswer(int Status, string Address, string Sent, PageReading? Page)
{
    /// <summary>Asked for in the browser by whoever sits there, and not drawn: that takes most of the time.</summary>
    private const string Script = $$"""
        async address => {
          const answer = await fetch(address);
          const sent = answer.headers.get('content-disposition') ?? '';
          const found = { status: answer.status, address: answer.url, sent, page: null };
          if (!answer.headers.get('content-type')?.startsWith('text/html') || sent.startsWith('attachment')) {
            await answer.body?.cancel();
            return found;
          }
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          return { ...found, page: await ({{PageReading.Script}})(page, answer.url) };
        }
        """;

    /// <summary>Whether the file that is sent has a name that is safe on every system, its own or that of its address; a
    /// page has none.</summary>
    public bool IsSafe => Page is not null || SafeName.IsMatch(FileName);

    private string FileName =>
        ContentDispositionHeaderValue.TryParse(Sent, out var header)
            ? header.FileNameStar ?? header.FileName?.Trim('"') ?? ""
            : Uri.UnescapeDataString(new Uri(Address).Segments[^1]);

    public static async Task<PageAnswer> Of(IPage desk, string address) =>
        (await desk.Read<PageAnswer>(Script, address))!;

    [GeneratedRegex("""^[^\\/:*?"<>|.\s\p{C}][^\\/:*?"<>|\p{C}]{0,120}\.[a-z0-9]{2,5}$""")]
    private static partial Regex SafeName { get; }
}
