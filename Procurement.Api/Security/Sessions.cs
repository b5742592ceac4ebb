using Microsoft.Data.Sqlite;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Accounts;

namespace Procurement.Api.Security;

/// <summary>
/// Finds out who sends a request: the API reads a secret from the Authorization header and no cookie, so that no other
/// site can act through a browser; pages read the cookie. Both name a session that is looked up each time.
/// </summary>
internal static class Sessions
{
    /// <summary>The browser sends it over TLS to this host only.</summary>
    public const string Cookie = "__Host-session";

    private const string Scheme = "Bearer ";

    /// <summary>Sets the caller of each request that carries the secret of a living session, and limits how often
    /// secrets are tried.</summary>
    public static void UseSessions(this WebApplication app)
    {
        var lookup = app.Services.GetRequiredService<SessionLookup>();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use(
            async (context, next) =>
            {
                if (SecretOf(context.Request) is { } secret)
                    await Find(context, lookup, secret, clock.GetUtcNow());
                await next(context);
            }
        );
        app.UseTryLimits();
    }

    /// <summary>Whether whoever began a long answer is still signed in; then they are the caller of the given services
    /// too.</summary>
    public static bool StillLives(HttpContext context, IServiceProvider services)
    {
        var caller = services.GetRequiredService<Caller>();
        if (SecretOf(context.Request) is not { } secret)
        {
            if (context.RequestServices.GetRequiredService<Caller>().Id is { } person)
                caller.Is(person);
            return caller.Id is not null;
        }
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (
            services.GetRequiredService<SessionLookup>().Find(SecretToken.Sha256Of(secret), now)
            is not { State: SessionState.Active } session
        )
            return false;
        caller.IsIn(session);
        return true;
    }

    private static async Task Find(HttpContext context, SessionLookup lookup, string secret, DateTimeOffset now)
    {
        if (lookup.Find(SecretToken.Sha256Of(secret), now) is not { } session)
            return;
        context.RequestServices.GetRequiredService<Caller>().IsIn(session);
        if (!SessionUse.IsDue(session, now))
            return;
        try
        {
            await context.RequestServices.GetRequiredService<SessionUse>().Note(session, now, context.RequestAborted);
        }
        catch (SqliteException)
        {
            // A writer has the database for long; the next request notes it.
        }
    }

    private static string? SecretOf(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            return request.Cookies[Cookie];
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }
}
