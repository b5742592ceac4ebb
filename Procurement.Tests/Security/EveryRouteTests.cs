using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Security;
using Procurement.Domain.People;
using Stage = Procurement.Domain.People.Stage;

namespace Procurement.Tests.Security;

/// <summary>Role × endpoint × state: every route is sent by every role at every stage, and the answer is what the access
/// table says.</summary>
public sealed class EveryRouteTests
{
    private PlayedDatabase database = null!;
    private SignedInHost host = null!;
    private EveryStage stages = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        database = new PlayedDatabase();
        stages = await EveryStage.In(database.Location);
        host = new SignedInHost(database.Location, ReachedHandlers.ReplaceHandlers);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await host.DisposeAsync();
        database.Dispose();
    }

    [Test]
    public async Task The_access_table_decides()
    {
        var faults = new List<string>();
        foreach (var route in Routes())
        foreach (var stage in StagesOf(route))
        {
            var senders = Enum.GetValues<Role>()
                .Select(role => (EveryStage.Holder(role), Expected(route, role, stage)));
            var answers = await Task.WhenAll(
                senders
                    .Append((EveryStage.Stranger, ToStranger(route)))
                    .Select(async one =>
                        (Sender: one.Item1, Expected: one.Item2, Code: await Send(route, stage, one.Item1))
                    )
            );
            faults.AddRange(
                from answer in answers
                where answer.Code != answer.Expected
                // A route that codes are tried on counts its callers before it asks the table.
                where !(answer.Code == "request.too-many" && route.Room == "Accounts")
                select $"{route.Method} {route.Path} at {stage} by {answer.Sender}: {answer.Code}, not {answer.Expected}"
            );
        }
        faults.Take(20).Should().BeEmpty();
    }

    [Test]
    public async Task Nobody_acts_who_is_not_signed_in()
    {
        foreach (var route in Routes().Where(route => !Row(route).IsForAnybody))
            (await Send(route, StagesOf(route)[0], null)).Should().Be("access.not-signed-in", route.Path);
    }

    [Test]
    public void Every_route_has_a_row_and_stands_in_the_table_of_routes()
    {
        var all = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        all.Where(one => one.RoutePattern.RawText!.StartsWith(RouteTable.Root, StringComparison.Ordinal))
            .Where(one => one.Metadata.GetMetadata<ApiRoute>() is null)
            .Select(one => one.RoutePattern.RawText)
            .Should()
            .BeSubsetOf(Unlisted.Routes.Keys);
        Routes().Where(route => AccessTable.RowOf(route.Request) is null).Should().BeEmpty();
    }

    [Test]
    public void Every_request_has_a_route_or_a_reason_why_not()
    {
        var without = AccessTable
            .Requests.Except(Routes().Select(route => route.Request))
            .Select(request => request.Name)
            .ToList();
        without.Except(Unlisted.Requests.Keys).Should().BeEmpty("a request has a route or a reason why not");
        Unlisted.Requests.Keys.Except(without).Should().BeEmpty("what has a route needs no reason");
    }

    private static string Expected(ApiRoute route, Role role, Stage stage) =>
        Row(route) is { IsForAnybody: true } or { IsForSignedIn: true } ? "test.reached"
        : Row(route).Allows(role, stage) ? "test.reached"
        : stage == Stage.Cancelled && Row(route).Roles.Contains(role) ? "call.cancelled"
        : "access.not-permitted";

    private static string ToStranger(ApiRoute route) =>
        Row(route) is { IsForAnybody: true } or { IsForSignedIn: true } ? "test.reached"
        : IsAboutAPlace(route) ? "access.not-found"
        : "access.not-permitted";

    private async Task<string> Send(ApiRoute route, Stage stage, string? person)
    {
        var (call, competition) = stages.Calls.GetValueOrDefault(stage);
        var path = route.Path;
        foreach (var name in route.Parameters)
            path = path.Replace(
                $"{{{name}}}",
                name switch
                {
                    "programme" => stages.Programme.Value.ToString(),
                    "call" => call.Value.ToString(),
                    "competition" => competition.Value.ToString(),
                    _ => SampleBody.Text(route, name),
                }
            );
        var body = SampleBody.Of(route);
        var isQuery = HttpMethods.IsGet(route.Method);
        if (isQuery)
            path += QueryString.Create(
                body.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value!.ToString()))
            );
        var request = SignedInHost.Request(
            new HttpMethod(route.Method),
            path,
            isQuery ? null : body.ToJsonString(),
            ("If-Match", route.IsVersioned ? "\"1\"" : null)
        );
        var answer = await host.As(person).SendAsync(request);
        return answer.StatusCode == HttpStatusCode.NotFound && answer.Content.Headers.ContentLength is null or 0
            ? "no route"
            : await SignedInHost.CodeOf(answer);
    }

    private List<ApiRoute> Routes() =>
        [
            .. host
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.Select(one => one.Metadata.GetMetadata<ApiRoute>())
                .OfType<ApiRoute>(),
        ];

    private static AccessRow Row(ApiRoute route) => AccessTable.RowOf(route.Request)!;

    private static bool IsAboutAPlace(ApiRoute route) =>
        IsAboutACall(route) || typeof(IAboutProgramme).IsAssignableFrom(route.Request);

    private static bool IsAboutACall(ApiRoute route) =>
        typeof(IAboutCall).IsAssignableFrom(route.Request) || typeof(IAboutCompetition).IsAssignableFrom(route.Request);

    private static Stage[] StagesOf(ApiRoute route) =>
        IsAboutACall(route) ? [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Service)] : [Stage.Service];
}
