using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MediatR;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Consensus.Live;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints;

/// <summary>Where the chair of a meeting is, told to the screens that follow: which proposal and criterion is open, and that
/// something was recorded; the screen reads the rest itself.</summary>
internal static class ConsensusLiveEndpoints
{
    /// <summary>How long a screen hears nothing before it is told that the line stands; then its session is looked at
    /// too.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>Maps /{language}/competitions/{competition}/steps/{step}/consensus/live, each language by itself: a page
    /// whose language stands in its route would go before it.</summary>
    public static void MapConsensusLive(this IEndpointRouteBuilder app)
    {
        foreach (var language in new[] { "en", "fr" })
            app.MapGet($"/{language}/competitions/{{competition:guid}}/steps/{{step}}/consensus/live", Follow)
                .ExcludeFromDescription();
    }

    /// <summary>The address for a page in a language.</summary>
    public static string AddressOf(string language, Guid competition, string step) =>
        $"/{language}/competitions/{competition}/steps/{Uri.EscapeDataString(step)}/consensus/live";

    private static async Task<IResult> Follow(
        Guid competition,
        string step,
        HttpContext context,
        IMediator mediator,
        ConsensusHub hub,
        Caller caller
    )
    {
        var question = new FollowConsensus(new CompetitionId(competition), step);
        var leave = await mediator.Send(question, context.RequestAborted);
        if (leave.IsRefused)
            return leave.Refusals.ToHttp();
        if (hub.Join(question.Competition, step, caller.Id!) is not { } screen)
            return new Refusal("request.too-many").ToHttp();
        context.Response.RegisterForDispose(screen);
        return TypedResults.ServerSentEvents(News(context, hub, screen, question, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> News(
        HttpContext context,
        ConsensusHub hub,
        MeetingScreen screen,
        FollowConsensus question,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation,
            context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping
        );
        var news = hub.Now(question.Competition, question.Step);
        while (!end.IsCancellationRequested)
        {
            var hears = await HeardNow(context, question, end.Token);
            if (end.IsCancellationRequested)
                yield break;
            if (hears is null)
            {
                yield return new SseItem<string>("", "end");
                yield break;
            }
            if (news is null)
                yield return new SseItem<string>("", "still");
            else if (news.Bidder is null || hears(news.Bidder))
                yield return new SseItem<string>(JsonSerializer.Serialize(news, JsonSerializerOptions.Web), "at");
            news = await screen.Next(Pause, end.Token);
        }
    }

    /// <summary>Of which bidders the reader may hear at this moment; null: they may follow no longer.</summary>
    private static async Task<Func<string, bool>?> HeardNow(
        HttpContext context,
        FollowConsensus question,
        CancellationToken cancellation
    )
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        if (!Sessions.StillLives(context, scope.ServiceProvider))
            return null;
        try
        {
            var outcome = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(question, cancellation);
            return outcome.IsRefused ? null : outcome.Value.Hears;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
