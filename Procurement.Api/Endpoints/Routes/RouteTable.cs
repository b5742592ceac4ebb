using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Security;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>
/// The routes of one room under /api/v1, a line each. Route values, query values and the JSON body fill the properties of
/// the request by name, If-Match fills <c>Version</c>; what comes back goes out as JSON.
/// </summary>
internal sealed class RouteTable(IEndpointRouteBuilder app, string room)
{
    /// <summary>Under which all routes stand.</summary>
    public const string Root = "/api/v1";

    /// <summary>How long a commit takes, about.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(5);

    /// <summary>A question.</summary>
    public void Get<TRequest, TValue>(string path)
        where TRequest : IRequest<Outcome<TValue>> => Map<TRequest, TValue>(HttpMethods.Get, path);

    /// <summary>An act, or what makes something new.</summary>
    public void Post<TRequest, TValue>(string path)
        where TRequest : IRequest<Outcome<TValue>> => Map<TRequest, TValue>(HttpMethods.Post, path);

    /// <summary>Writes something over; sent twice, it does the same as sent once.</summary>
    public void Put<TRequest, TValue>(string path)
        where TRequest : IRequest<Outcome<TValue>> => Map<TRequest, TValue>(HttpMethods.Put, path);

    /// <summary>Takes something away.</summary>
    public void Delete<TRequest, TValue>(string path)
        where TRequest : IRequest<Outcome<TValue>> => Map<TRequest, TValue>(HttpMethods.Delete, path);

    private void Map<TRequest, TValue>(string method, string path)
        where TRequest : IRequest<Outcome<TValue>>
    {
        var route = new ApiRoute(method, Root + path, typeof(TRequest), typeof(TValue), room);
        var reader = new RequestReader(route);
        app.MapMethods(route.Path, [method], context => Answer<TRequest, TValue>(context, route, reader))
            .WithMetadata(route);
    }

    private static async Task Answer<TRequest, TValue>(HttpContext context, ApiRoute route, RequestReader reader)
        where TRequest : IRequest<Outcome<TValue>> =>
        await (await ResultOf<TRequest, TValue>(context, route, reader)).ExecuteAsync(context);

    private static async Task<IResult> ResultOf<TRequest, TValue>(
        HttpContext context,
        ApiRoute route,
        RequestReader reader
    )
        where TRequest : IRequest<Outcome<TValue>>
    {
        // Before anything is read: nobody learns the form of an act, or costs work, who is not signed in.
        var isForAnybody = AccessTable.RowOf(typeof(TRequest)) is { IsForAnybody: true };
        if (!isForAnybody && context.RequestServices.GetRequiredService<Caller>().Id is null)
            return new Refusal("access.not-signed-in").ToHttp();
        var read = await reader.Read(context);
        if (read.Faults.Count > 0)
            return new ProblemResult(read.Faults);
        while (true)
        {
            if (await RetryKey.Look<TValue>(context, route) is { } known)
                return known;
            try
            {
                return await Send<TRequest, TValue>(context, route, (TRequest)read.Request!);
            }
            catch (AnsweredMeanwhileException)
            {
                await Task.Delay(Soon, context.RequestAborted);
            }
        }
    }

    private static async Task<IResult> Send<TRequest, TValue>(HttpContext context, ApiRoute route, TRequest request)
        where TRequest : IRequest<Outcome<TValue>>
    {
        var mediator = context.RequestServices.GetRequiredService<IMediator>();
        var outcome = await mediator.Send(request, context.RequestAborted);
        return outcome.IsRefused ? outcome.Refusals.ToHttp() : AnswerResult.Of(route, Routes.Answer.Of(outcome.Value));
    }
}
