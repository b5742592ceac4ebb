using System.Security.Cryptography;

namespace Procurement.Tests.NonInterference;

/// <summary>A price can be guessed from a digest of what it says. The record holds none: each of its digests that another
/// price would change is one of bytes as they are kept, encrypted under random keys.</summary>
public sealed partial class RecordDigestTests
{
    [Test]
    public async Task No_digest_in_the_record_depends_on_a_sealed_price_but_through_its_ciphertext()
    {
        var (record, kept) = await Played("731095111");
        var (other, _) = await Played("731095112");

        Unexplained(record, kept, other).Should().BeEmpty();
        DigestsIn(record).Should().IntersectWith(kept).And.IntersectWith(DigestsIn(other));

        // What it would find: a digest of the price in any column that goes into the record.
        foreach (var form in new[] { "731095111", "731095111.00", "{\"price\":\"731095111\"}" })
        {
            var leaked = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form)));
            Unexplained($"{record} {leaked}", kept, other).Should().Equal(leaked);
        }
    }

    /// <summary>The record of a call in which the price of B2 is as given and never opened, and the digests of all bytes
    /// that its database keeps.</summary>
    private static async Task<(string Record, IReadOnlySet<string> Kept)> Played(string price)
    {
        await using var stage = new AStage("ties-shared");
        var call = await ASealedCall.Published(stage);
        await call.Send("B1", "100");
        await call.Send("B2", price);
        await call.ReachThePrice("B1");
        foreach (var holder in ASealedCall.Holders.Take(2))
            (await call.Give(holder)).IsRefused.Should().BeFalse();
        var record = string.Join('\n', stage.Record(call.Call).Select(one => one.Payload));
        record.Should().NotContain(price);
        return (record, KeptBytes(stage.Connection));
    }

    private static IEnumerable<string> Unexplained(string record, IReadOnlySet<string> kept, string other) =>
        DigestsIn(record).Except(DigestsIn(other)).Except(kept);

    private static HashSet<string> DigestsIn(string text) => [.. Digest().Matches(text).Select(match => match.Value)];

    private static HashSet<string> KeptBytes(SqliteConnection connection)
    {
        var found = new HashSet<string>();
        foreach (var table in Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
        foreach (var column in Texts(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE type = 'BLOB'"))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT \"{column}\" FROM \"{table}\" WHERE \"{column}\" IS NOT NULL";
            using var rows = command.ExecuteReader();
            while (rows.Read())
                found.Add(Convert.ToHexStringLower(SHA256.HashData((byte[])rows[0])));
        }
        return found;
    }

    private static List<string> Texts(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
            texts.Add(rows.GetString(0));
        return texts;
    }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digest();
}
