using System.Threading.RateLimiting;
using Procurement.Api.Endpoints.Problems;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Security;

/// <summary>How often passwords, codes and links may be tried: by network address, by session, and by the account that is
/// signed in to, whether there is such an account or not.</summary>
internal static class TryLimits
{
    private static readonly PathString[] Limited =
    [
        "/en/sign-in",
        "/fr/connexion",
        "/en/password",
        "/fr/mot-de-passe",
        "/en/invitation",
        "/fr/invitation",
        "/en/first-administrator",
        "/fr/premiere-administration",
        "/en/account",
        "/fr/compte",
        "/api/v1/session",
        "/api/v1/password",
        "/api/v1/second-factor",
        "/api/v1/invitations/accept",
        "/api/v1/administrators/first",
    ];

    // Anybody may ask whether a document was issued, so a code might be guessed at.
    private static readonly PathString[] Codes =
    [
        "/api/v1/document-codes",
        "/en/documents/check",
        "/fr/documents/verifier",
    ];

    private static readonly Refusal TooMany = new("request.too-many");

    /// <summary>Adds the limits; the settings may say other numbers.</summary>
    public static void AddTryLimits(this IServiceCollection services, IConfiguration settings)
    {
        var perAddress = settings.GetValue("Accounts:TriesPerAddress", 60);
        var perSession = settings.GetValue("Accounts:TriesPerSession", 20);
        var perAccount = settings.GetValue("Accounts:TriesPerAccount", 10);
        services.AddSingleton(_ => new RequestTries(perAddress, perSession));
        services.AddSingleton(_ => new AccountTries(perAccount));
    }

    /// <summary>Limits the routes on which something secret is shown or a code may be guessed; all others do not pass here.</summary>
    public static void UseTryLimits(this IApplicationBuilder app) =>
        app.UseWhen(
            context =>
                HttpMethods.IsPost(context.Request.Method) && Limited.Any(path => IsUnder(context, path))
                || Codes.Any(path => IsUnder(context, path)),
            limited => limited.Use(limited.ApplicationServices.GetRequiredService<RequestTries>().Pass)
        );

    /// <summary>The answer to one too many.</summary>
    public static IResult Answer(RateLimitLease lease) =>
        new Later(lease.TryGetMetadata(MetadataName.RetryAfter, out var pause) ? pause : TimeSpan.FromMinutes(1));

    // A page says it in its own way, in the place of the page that was asked for.
    internal static Task Refuse(HttpContext context, RateLimitLease lease)
    {
        if (IsUnder(context, "/api"))
            return Answer(lease).ExecuteAsync(context);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    }

    internal static RateLimitPartition<string> Window(string key, int tries, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = tries,
                Window = window,
                QueueLimit = 0,
            }
        );

    private static bool IsUnder(HttpContext context, PathString path) =>
        context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);

    private sealed class Later(TimeSpan pause) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = $"{(int)Math.Ceiling(pause.TotalSeconds)}";
            return TooMany.ToHttp().ExecuteAsync(httpContext);
        }
    }
}

/// <summary>How often one network address and one session may try. The framework's own middleware never ends the clocks of
/// its limiters, so a service that stopped would stay in memory: these end with the service.</summary>
internal sealed class RequestTries(int perAddress, int perSession) : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<HttpContext>[] limiters =
    [
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            TryLimits.Window($"{context.Connection.RemoteIpAddress}", perAddress, Minute)
        ),
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.RequestServices.GetRequiredService<Caller>().Session is { } session
                ? TryLimits.Window($"{session.Value}", perSession, Minute)
                : RateLimitPartition.GetNoLimiter("")
        ),
    ];

    /// <summary>Lets a request pass, or refuses one too many.</summary>
    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        foreach (var limiter in limiters)
        {
            using var lease = limiter.AttemptAcquire(context);
            if (lease.IsAcquired)
                continue;
            await TryLimits.Refuse(context, lease);
            return;
        }
        await next(context);
    }

    /// <inheritdoc />
    public void Dispose() => Array.ForEach(limiters, limiter => limiter.Dispose());
}

/// <summary>How often one account may be signed in to, or have its password reset, from wherever.</summary>
internal sealed class AccountTries(int tries) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(name =>
        TryLimits.Window(name, tries, TimeSpan.FromMinutes(5))
    );

    /// <summary>Counts one; the lease says whether it may go on.</summary>
    public RateLimitLease Count(string email) =>
        limiter.AttemptAcquire(Convert.ToHexString(SecretToken.Sha256Of(PersonDetails.SignInNameOf(email))));

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();
}
