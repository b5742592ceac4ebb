using MediatR;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints;

/// <summary>Signing in, which is more than one act: what goes wrong is counted and kept, and refused all the same.</summary>
internal static class SignInEndpoints
{
    private const string Room = "Accounts";

    private static readonly ApiRoute Session = Post("/session", typeof(SignIn), typeof(SignedIn));
    private static readonly ApiRoute Code = Post("/session/code", typeof(PresentCode), typeof(PresentedCode));

    /// <summary>Maps /api/v1/session and /api/v1/session/code.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        Map(app, Session, Enter);
        Map(app, Code, Present);
    }

    private static async Task<IResult> Enter(HttpContext context, object request)
    {
        using var tries = context.RequestServices.GetRequiredService<AccountTries>().Count(((SignIn)request).Email);
        if (!tries.IsAcquired)
            return TryLimits.Answer(tries);
        var client = context.Request.Headers.UserAgent.ToString();
        var begun = await context
            .RequestServices.GetRequiredService<SignInDoor>()
            .Enter((SignIn)request, SessionKind.Bearer, client, context.RequestAborted);
        return begun.IsRefused
            ? begun.Refusals.ToHttp()
            : AnswerResult.Of(
                Session,
                Answer.Of(new SignedIn(begun.Value.Token, begun.Value.State, begun.Value.ExpiresAt))
            );
    }

    private static async Task<IResult> Present(HttpContext context, object request)
    {
        var presented = await context
            .RequestServices.GetRequiredService<IMediator>()
            .Send((PresentCode)request, context.RequestAborted);
        return presented switch
        {
            { IsRefused: true } => presented.Refusals.ToHttp(),
            { Value.IsRight: false } => AccountRefusals.CodeWrong.ToHttp(),
            _ => AnswerResult.Of(Code, Answer.Of(presented.Value)),
        };
    }

    private static ApiRoute Post(string path, Type request, Type value) =>
        new(HttpMethods.Post, RouteTable.Root + path, request, value, Room);

    private static void Map(IEndpointRouteBuilder app, ApiRoute route, Func<HttpContext, object, Task<IResult>> answer)
    {
        var reader = new RequestReader(route);
        app.MapPost(route.Path, Read).WithMetadata(route);

        async Task Read(HttpContext context)
        {
            var read = await reader.Read(context);
            var result = read.Faults.Count > 0 ? new ProblemResult(read.Faults) : await answer(context, read.Request!);
            await result.ExecuteAsync(context);
        }
    }
}
