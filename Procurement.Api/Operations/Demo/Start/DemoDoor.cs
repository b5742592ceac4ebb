using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;
using Procurement.Api.Security;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Operations.Demo.Start;

/// <summary>Sign-in with one click as one of the demo's people. The route exists in Development on a database that is marked as
/// the demo's, and nowhere else.</summary>
internal static class DemoDoor
{
    private const string Tail = "/demo/sign-in";

    /// <summary>Where the buttons of the start page send.</summary>
    public static string AddressIn(Language language) => $"/{Languages.CodeOf(language)}{Tail}";

    /// <summary>Maps the route, where there is a demo.</summary>
    public static void MapDemo(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !app.Services.GetRequiredService<DemoMarking>().IsOn)
            return;
        foreach (var language in Enum.GetValues<Language>())
            app.MapPost(
                    AddressIn(language),
                    (HttpContext context, IMediator mediator, IAntiforgery forms, Caller caller) =>
                        Enter(context, mediator, forms, caller, language)
                )
                .ExcludeFromDescription();
    }

    private static async Task<IResult> Enter(
        HttpContext context,
        IMediator mediator,
        IAntiforgery forms,
        Caller caller,
        Language language
    )
    {
        var cancellation = context.RequestAborted;
        // A page that stood open for long is read anew, and its button pressed once more.
        if (!await forms.IsRequestValidAsync(context))
            return TypedResults.Redirect(FrameAddresses.Start.In(language));
        var form = await context.Request.ReadFormAsync(cancellation);
        var client = context.Request.Headers.UserAgent.ToString();
        var begun = await mediator.Send(new BeginDemoSession($"{form["person"]}", client), cancellation);
        if (begun.IsRefused)
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        if (caller.Session is not null)
            await mediator.Send(new EndSession(), cancellation);
        SessionCookie.Give(context.Response, begun.Value.Token);
        // Who is signed in goes on from there to their home page.
        return TypedResults.Redirect(SessionAddresses.SignIn.In(language));
    }
}
