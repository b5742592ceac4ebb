using System.Net.Mail;
using Microsoft.Extensions.Logging.Abstractions;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Mail;

namespace Procurement.Tests.Infrastructure.Mail;

/// <summary>The service's own runs over the letters and the outbox of a database file. In a process of its own it says what
/// it has just done, waits to be killed there, and goes on if it is not.</summary>
internal static class MailingProcess
{
    public const string Kept = "kept";
    public const string Delivered = "delivered";

    private static readonly MailSettings Settings = new("procurement@example.ca", "https://example.ca", "", null);

    /// <summary>A stage on a file of another process.</summary>
    public static AStage On(DatabaseLocation database)
    {
        var clock = new CaseClock { Now = DateTimeOffset.UtcNow };
        return new AStage(file: database, identifiers: new TimeOrderedIdentifiers(clock)) { Now = After };
    }

    /// <summary>Later than every act of the played call.</summary>
    public static DateTimeOffset After { get; } = new(2024, 6, 4, 12, 0, 0, TimeSpan.FromHours(-4));

    public static async Task Run(DatabaseLocation database, string folder)
    {
        await using var stage = On(database);
        var letters = Task.Run(() => new LetterRun(stage.Scopes, NullLogger<LetterRun>.Instance).Run(default));
        do await Task.Delay(5);
        while ((await stage.Waiting()).Count == 0);
        await Say(Kept);
        await letters;
        await Deliver(stage, new SlowDelivery(folder));
    }

    /// <summary>Sends what is due.</summary>
    public static async Task<int> Deliver(AStage stage, IMailDelivery delivery)
    {
        await using var scope = stage.Scopes.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        return await new OutboxRun(
            provider.GetRequiredService<ProcurementContext>(),
            new OpenSecrets(),
            delivery,
            Settings,
            provider.GetRequiredService<TimeProvider>(),
            NullLogger<OutboxRun>.Instance
        ).Send(default);
    }

    private static async Task Say(string what)
    {
        Console.WriteLine(what);
        await Task.Delay(100);
    }

    /// <summary>Waits between the delivery and the mark that it was taken.</summary>
    private sealed class SlowDelivery(string folder) : IMailDelivery
    {
        public async Task Deliver(MailMessage message, Guid id, CancellationToken cancellation)
        {
            await new FolderDelivery(folder).Deliver(message, id, cancellation);
            await Say(Delivered);
        }
    }
}
