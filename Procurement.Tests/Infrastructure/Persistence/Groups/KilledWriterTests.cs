using System.Diagnostics;

namespace Procurement.Tests.Infrastructure.Persistence.Groups;

/// <summary>What was acknowledged is there after the process was killed in the middle of its work.</summary>
public sealed class KilledWriterTests
{
    [TestCase(150)]
    [TestCase(400)]
    public async Task What_was_acknowledged_survives_a_kill(int acknowledgements)
    {
        var folder = Directory.CreateTempSubdirectory("procurement-kill-");
        var path = Path.Combine(folder.FullName, "a.db");
        Run(path, "CREATE TABLE one (id INTEGER PRIMARY KEY)");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(WritingProcess).Assembly.Location, path])
            {
                RedirectStandardOutput = true,
            }
        )!;
        var acknowledged = new List<long>();
        while (acknowledged.Count < acknowledgements && await process.StandardOutput.ReadLineAsync() is { } line)
            acknowledged.Add(long.Parse(line, CultureInfo.InvariantCulture));
        process.Kill();
        // What it said before it died counts too, but for a last line that it did not finish.
        foreach (var line in (await process.StandardOutput.ReadToEndAsync()).Split('\n')[..^1])
            acknowledged.Add(long.Parse(line, CultureInfo.InvariantCulture));
        await process.WaitForExitAsync();

        acknowledged.Should().HaveCountGreaterThanOrEqualTo(acknowledgements);
        Run(path, "SELECT id FROM one").Should().Contain(acknowledged);
        folder.Delete(recursive: true);
    }

    private static HashSet<long> Run(string path, string text)
    {
        using var connection = new SqliteConnection(
            SqliteOptions.ConnectionText(new DatabaseLocation(path)) + ";Pooling=False"
        );
        connection.Open();
        SqlitePragmas.Apply(connection);
        using var command = new SqliteCommand(text, connection);
        using var reader = command.ExecuteReader();
        HashSet<long> rows = [];
        while (reader.Read())
            if (reader.GetValue(0) is long number)
                rows.Add(number);
        return rows;
    }
}
