using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Mail;

/// <summary>Looks every two seconds for messages to send.</summary>
internal sealed partial class OutboxSender(IServiceScopeFactory scopes, ISecrets secrets, ILogger<OutboxSender> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // The keys of secrets are made and renewed here: inside an act, the act itself would bar their writing.
                _ = secrets.Protect("");
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<OutboxRun>().Send(stoppingToken);
                await Task.Delay(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble)
            {
                SayTrouble(trouble.GetType().Name);
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Messages could not be sent: {Trouble}")]
    private partial void SayTrouble(string trouble);
}
