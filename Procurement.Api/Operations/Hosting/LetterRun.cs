using MediatR;
using Procurement.Api.Application.Notices;
using Procurement.Api.Security;
using Procurement.Domain.Notices;

namespace Procurement.Api.Operations.Hosting;

/// <summary>
/// Sends the letters of the mailings that were started, one act a letter, as the person who started it. After a restart it
/// goes on with the letters that are left.
/// </summary>
internal sealed partial class LetterRun(IServiceScopeFactory scopes, ILogger<LetterRun> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // A mailing whose act was refused waits until somebody who may takes it up.
    private readonly HashSet<UnfinishedMailing> refused = [];

    /// <summary>Sends every letter that waits in an unfinished mailing.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        foreach (var mailing in await Unfinished(cancellation))
            while (!refused.Contains(mailing) && await SendNext(mailing, cancellation))
                cancellation.ThrowIfCancellationRequested();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            do
            {
                try
                {
                    await Run(stoppingToken);
                }
                catch (Exception trouble) when (trouble is not OperationCanceledException)
                {
                    SayTrouble(trouble.GetType().Name);
                }
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; what is left goes on at the next start.
        }
    }

    private async Task<IReadOnlyList<UnfinishedMailing>> Unfinished(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMailings>().Unfinished(cancellation);
    }

    private async Task<bool> SendNext(UnfinishedMailing mailing, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Is(mailing.Person);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var sent = await mediator.Send(new SendNextLetter(mailing.Call), cancellation);
        if (!sent.IsRefused)
            return sent.Value;
        refused.Add(mailing);
        SayRefused(mailing.Call.Value, sent.Refusals[0].Code);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The letters of call {Call} wait: {Code}")]
    private partial void SayRefused(Guid call, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letters could not be sent: {Trouble}")]
    private partial void SayTrouble(string trouble);
}
