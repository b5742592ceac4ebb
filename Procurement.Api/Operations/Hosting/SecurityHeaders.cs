namespace Procurement.Api.Operations.Hosting;

/// <summary>What every answer tells a browser: load from here only, run no script that stands in a page, be framed by nobody, keep nothing.</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, string Value)[] Headers =
    [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    /// <summary>Adds the headers to every answer; one that says nothing of keeping it is not kept.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                foreach (var (name, value) in Headers)
                    context.Response.Headers[name] = value;
                context.Response.OnStarting(() =>
                {
                    if (context.Response.Headers.CacheControl.Count == 0)
                        context.Response.Headers.CacheControl = "no-store";
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
