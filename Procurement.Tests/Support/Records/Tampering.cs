using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Support.Records;

/// <summary>What somebody with the file in their hands can do to it.</summary>
internal static class Tampering
{
    /// <summary>Runs statements as if no guard stood, and puts the guards back.</summary>
    public static void Tamper(this SqliteConnection connection, string statements)
    {
        var guards = Guards.In(connection);
        foreach (var guard in guards.Keys)
            connection.Run($"DROP TRIGGER {guard}");
        connection.Run(statements).Should().BePositive("a tampering must change something");
        foreach (var text in guards.Values)
            connection.Run(text);
    }

    public static int Run(this SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        return command.ExecuteNonQuery();
    }

    /// <summary>The record written anew: consistent in itself, with a change in what it says.</summary>
    public static List<string> Anew(
        this IEnumerable<string> lines,
        Func<RecordEntry, string, (RecordEntry Entry, string Payload)> change
    )
    {
        var heads = new Dictionary<string, string>();
        return [RecordLines.Format, .. lines.Skip(1).Select(Written)];

        string Written(string line)
        {
            var (entry, salt, payload) = RecordLines.Read(line);
            var (changed, text) = change(entry, payload!);
            var previous = heads.GetValueOrDefault(entry.Chain, entry.Previous);
            changed = changed with { Previous = previous, PayloadHash = Digest.Of(salt, text) };
            changed = changed with { Hash = changed.Hashed() };
            heads[entry.Chain] = changed.Hash;
            return RecordLines.Of(changed, salt, text);
        }
    }

    /// <summary>Verifies lines as the file that they would be.</summary>
    public static async Task<Verification> Verified(this IEnumerable<string> lines, params RecordHead[] heads)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, RecordExport.FileOf(lines));
            return await Verifier.OfFile(path, heads, default);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
