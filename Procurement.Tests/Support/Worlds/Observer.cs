using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Security;

namespace Procurement.Tests.Support.Worlds;

/// <summary>One person who asks for everything that there is.</summary>
internal static class Observer
{
    /// <summary>Every question of the table of routes, and every document.</summary>
    public static List<Address> Questions(World world, Known known) =>
        [
            .. Routes(world)
                .Where(route => HttpMethods.IsGet(route.Method))
                .SelectMany(route => Address.Of(route, known)),
            .. known
                .Documents.Append($"{Guid.Empty}")
                .Select(document => new Address("GET", DocumentPath(world, document))),
        ];

    /// <summary>Every act, with a body of the right form that says nothing sensible.</summary>
    public static List<Address> Acts(World world, Known known) =>
        [
            .. Routes(world)
                .Where(route => !HttpMethods.IsGet(route.Method))
                .Where(route => AccessTable.RowOf(route.Request) is { IsForAnybody: false, IsForSignedIn: false })
                .SelectMany(route => Address.Of(route, known)),
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
            using var answer = await client.SendAsync(request);
            var text = new StringBuilder().Append((int)answer.StatusCode).Append('\n');
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).OrderBy(one => one.Key))
                text.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
            seen.Add(text.Append(Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync())).ToString());
        }
        return seen;
    }

    private static IEnumerable<ApiRoute> Routes(World world) =>
        world
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Select(one => one.Metadata.GetMetadata<ApiRoute>())
            .OfType<ApiRoute>();

    private static string DocumentPath(World world, string document) =>
        $"{RouteTable.Root}/competitions/{world.Competition.Value}/documents/{document}";
}
