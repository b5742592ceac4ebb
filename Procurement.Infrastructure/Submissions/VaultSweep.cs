using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Procurement.Infrastructure.Submissions;

/// <summary>Sweeps up once, when the service starts, what uploads left behind that a crash broke off.</summary>
internal sealed partial class VaultSweep(DocumentVault vault, ILogger<VaultSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await vault.Sweep(stoppingToken);
        }
        // The next start sweeps again; nothing else waits for it.
        catch (DbException trouble)
        {
            SayNotSwept(trouble.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Uploads that never ended were not swept up: {Trouble}")]
    private partial void SayNotSwept(string trouble);
}
