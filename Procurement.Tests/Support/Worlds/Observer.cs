using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;

namespace Procurement.Tests.Support.Worlds;

/// <summary>One person who asks for everything that there is.</summary>
internal static partial class Observer
{
    // Each pair of worlds reads a share of the pages, another one each; all of them in a full run.
    private const int Share = 6;

    /// <summary>Every question of the table of routes, every document and every page.</summary>
    public static List<Address> Questions(World world, Known known) =>
        [
            .. Routes(world)
                .Where(route => HttpMethods.IsGet(route.Method))
                .SelectMany(route => Address.Of(route, known)),
            .. known
                .Documents.Append($"{Guid.Empty}")
                .Select(document => new Address("GET", DocumentPath(world, document))),
            .. PageTable
                .All.Where(
                    (_, place) => WorldSeeds.IsFull || place % Share == world.Competition.Value.ToByteArray()[0] % Share
                )
                .SelectMany((page, place) => known.Pages(page.RouteIn((Language)(place % 2))))
                .Select(path => new Address("GET", path)),
        ];

    /// <summary>Every act, with a body of the right form that says nothing sensible.</summary>
    public static List<Address> Acts(World world, Known known) =>
        [
            .. Routes(world)
                .Where(route => !HttpMethods.IsGet(route.Method))
                .Where(route => AccessTable.RowOf(route.Request) is { IsForAnybody: false, IsForSignedIn: false })
                .SelectMany(route => Address.Of(route, known).Take(WorldSeeds.IsFull ? int.MaxValue : 2)),
        ];

    /// <summary>All that comes back: status, headers and body.</summary>
    public static async Task<List<string>> See(World world, string person, IReadOnlyList<Address> addresses)
    {
        using var client = world.As(person);
        var seen = new List<string>();
        foreach (var address in addresses)
        {
            world.Begin($"{person} {address.Method} {address.Path}");
            using var request = address.ToRequest();
            request.Headers.TryAddWithoutValidation("Accept-Language", seen.Count % 2 == 0 ? "en" : "fr");
            using var answer = await Send(client, request, $"{person} {address}");
            var text = new StringBuilder().Append((int)answer.StatusCode).Append('\n');
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).OrderBy(one => one.Key))
                text.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
            text.Append(Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()));
            // What the record, and the receipt of its own bidder, say of a sealed envelope is the digest of its
            // ciphertext: nothing of the price, but another one; and from the chain's head every later code of a document
            // follows.
            var isRecord = Record().IsMatch(address.Path);
            var plain = Tokens().Replace($"{text}", "<token>");
            seen.Add(isRecord ? Digests().Replace(plain, "<digest>") : plain);
        }
        return seen;
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpRequestMessage request, string what)
    {
        try
        {
            return await client.SendAsync(request);
        }
        catch (Exception trouble) when (trouble is not HttpRequestException)
        {
            throw new InvalidOperationException(what, trouble);
        }
    }

    [GeneratedRegex("[0-9a-f]{64}|[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}")]
    private static partial Regex Digests();

    // What shows that a form is ours is drawn anew for each page; the code of a document follows from the chain's head.
    [GeneratedRegex(
        "name=\"(?:once|__RequestVerificationToken)\" value=\"[^\"]*\"|forms=[^;]*|<code>[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}</code>"
    )]
    private static partial Regex Tokens();

    [GeneratedRegex(
        "/(record|dossier|receipt|recu|letters|lettres|reports|rapports|documents)(/entries|/check)?([?].*)?$"
    )]
    private static partial Regex Record();

    private static IEnumerable<ApiRoute> Routes(World world) =>
        world
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Select(one => one.Metadata.GetMetadata<ApiRoute>())
            .OfType<ApiRoute>();

    private static string DocumentPath(World world, string document) =>
        $"{RouteTable.Root}/competitions/{world.Competition.Value}/documents/{document}";
}
