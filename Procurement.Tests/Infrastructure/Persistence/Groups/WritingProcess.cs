using Procurement.Infrastructure.Persistence.Groups;
using Procurement.Tests.Infrastructure.Mail;

namespace Procurement.Tests.Infrastructure.Persistence.Groups;

/// <summary>A process of its own that writes, from many clients at once, and says what was acknowledged, until it is
/// killed.</summary>
internal static class WritingProcess
{
    private const int Clients = 16;

    /// <summary>Writes numbers into the file that the argument names; with a folder for mail beside it, sends the letters
    /// that wait there.</summary>
    public static async Task Main(string[] args)
    {
        if (args is [var database, var mail])
            await MailingProcess.Run(new DatabaseLocation(database), mail);
        if (args is not [var path])
            return;
        // The type that comes first brings along the native library.
        _ = SqliteOptions.ConnectionText(new DatabaseLocation(path));
        using var writer = new GroupCommit(new DatabaseLocation(path));
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => Write(writer, client))));
    }

    private static async Task Write(GroupCommit writer, int client)
    {
        for (var number = client; ; number += Clients)
        {
            var transaction = await writer.Enter(default);
            using (
                var command = new SqliteCommand($"INSERT INTO one VALUES ({number})", writer.Connection, transaction)
            )
                command.ExecuteNonQuery();
            await writer.Keep();
            lock (Console.Out)
                Console.WriteLine(number);
        }
    }
}
