using Procurement.Infrastructure.Mail;

namespace Procurement.Tests.Support.Hosts;

/// <summary>What the service laid down in the folder for messages.</summary>
internal static partial class Letters
{
    /// <summary>Sends what waits and reads what lies there to an address, in the order in which it was caused.</summary>
    public static async Task<IReadOnlyList<string>> LettersTo(this AccountsHost host, string email)
    {
        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<OutboxRun>().Send(default);
        for (var i = 0; i < 100 && await host.Waits(); i++)
            await Task.Delay(50);
        return Directory.Exists(host.MailFolder)
            ?
            [
                .. Directory
                    .GetFiles(host.MailFolder, "*.eml")
                    .Order()
                    .Select(File.ReadAllText)
                    .Where(letter => letter.Contains($"To: {email}", StringComparison.OrdinalIgnoreCase)),
            ]
            : [];
    }

    /// <summary>The secret in the newest letter to an address.</summary>
    public static async Task<string> TokenFor(this AccountsHost host, string email) =>
        Token().Match(BodyOf((await host.LettersTo(email))[^1])).Groups[1].Value;

    public static string BodyOf(string letter) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(letter[(letter.IndexOf("\r\n\r\n") + 4)..].Trim()));

    private static async Task<bool> Waits(this AccountsHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context =
            scope.ServiceProvider.GetRequiredService<Procurement.Infrastructure.Persistence.ProcurementContext>();
        return context.Set<OutboxMessage>().Any(message => message.SentAt == null);
    }

    [GeneratedRegex(@"token=([\w-]+)")]
    private static partial Regex Token();
}
