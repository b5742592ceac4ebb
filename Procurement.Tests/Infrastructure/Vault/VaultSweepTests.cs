using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>What an upload left behind that a crash broke off goes when the service starts again.</summary>
public sealed class VaultSweepTests
{
    [Test]
    public async Task A_start_sweeps_what_is_older_than_a_day()
    {
        using var vault = new AVault();
        await vault.Store(AFile.Pdf(3));
        await Start(vault);
        vault.Chunks.Should().BePositive("it may still be going on");
        vault.Clock.Now += TimeSpan.FromDays(2);

        await Start(vault);

        vault.Chunks.Should().Be(0);
    }

    [Test]
    public async Task The_service_sweeps()
    {
        await using var host = new AccountsHost();
        host.Services.GetServices<IHostedService>().Should().ContainSingle(one => one is VaultSweep);
    }

    private static async Task Start(AVault vault)
    {
        using var sweep = new VaultSweep(vault.Documents, NullLogger<VaultSweep>.Instance);
        await sweep.StartAsync(default);
        await sweep.ExecuteTask!;
    }
}
