using Procurement.Infrastructure.Persistence;

namespace Procurement.Api.Endpoints;

/// <summary>Whether the service runs, and whether it can work; says nothing of any content.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps /health/live and /health/ready.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").WithTags("Health");
        health.MapGet("/live", Live).WithSummary("Whether the service runs.");
        health.MapGet("/ready", Ready).WithSummary("Whether the database can be reached and has this version's form.");
    }

    private static HealthState Live() => new("live");

    private static async Task<IResult> Ready(DatabaseReadiness database, CancellationToken cancellation) =>
        await database.Look(cancellation) switch
        {
            DatabaseState.Ready => TypedResults.Ok(new HealthState("ready")),
            DatabaseState.NotMigrated => NotReady("database.not-migrated"),
            _ => NotReady("database.unreachable"),
        };

    private static IResult NotReady(string code) =>
        TypedResults.Json(new HealthState(code), statusCode: StatusCodes.Status503ServiceUnavailable);
}

/// <summary>The state of the service.</summary>
/// <param name="Status">live, ready, or the code of what is in the way.</param>
internal sealed record HealthState(string Status);
