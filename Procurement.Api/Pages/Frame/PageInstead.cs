namespace Procurement.Api.Pages.Frame;

/// <summary>Shows a page in the place of the one that was asked for, under the same address: what went wrong, or the
/// sign-in that a form waits for. An answer that already has a body is left as it is.</summary>
internal static partial class PageInstead
{
    private const string Target = "page shown instead";
    private static readonly PathString Api = "/api";

    /// <summary>The page of that address is to be shown once this one has ended without a body.</summary>
    public static void Show(HttpContext context, string address) => context.Items[Target] = address;

    /// <summary>Adds it in front of the routing of pages.</summary>
    public static void UsePageInstead(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Pages");
        var isDevelopment = app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase),
            pages =>
                pages.Use(
                    async (context, next) =>
                    {
                        try
                        {
                            await next(context);
                        }
                        catch (Exception trouble)
                            when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
                        {
                            var place = $"{context.GetEndpoint()?.DisplayName}";
                            SayTrouble(log, trouble.GetType().Name, place);
                            if (isDevelopment)
                                SayAll(log, trouble);
                            context.Response.Clear();
                            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                        }
                        if (Instead(context) is { } address)
                        {
                            Turn(context, address);
                            await next(context);
                        }
                    }
                )
        );
    }

    private static string? Instead(HttpContext context)
    {
        var answer = context.Response;
        if (answer.HasStarted || answer.ContentLength > 0 || !string.IsNullOrEmpty(answer.ContentType))
            return null;
        return context.Items[Target] as string
            ?? (
                answer.StatusCode >= 400 ? FrameAddresses.Trouble.In(PageLanguage.Of(context), answer.StatusCode) : null
            );
    }

    private static void Turn(HttpContext context, string address)
    {
        var request = context.Request;
        context.Items.Remove(Target);
        context.SetEndpoint(null);
        request.RouteValues.Clear();
        (request.Method, request.Path, request.QueryString) = (HttpMethods.Get, address, QueryString.Empty);
    }

    // The kind and place only: a message may hold what was sent.
    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed: {Trouble} at {Place}")]
    private static partial void SayTrouble(ILogger log, string trouble, string place);

    [LoggerMessage(Level = LogLevel.Error, Message = "In full, for the developer")]
    private static partial void SayAll(ILogger log, Exception trouble);
}
