using Microsoft.Data.Sqlite;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Sealing;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Operations.Demo;

public sealed class DemoPlayTests
{
    [Test]
    public async Task Its_record_is_whole()
    {
        var heads = HeadsFile.Read(TheDemo.Location.HeadsPath);
        var key = ServiceKeyFile.Beside(TheDemo.Location).Open(new SystemRandomness());
        var found = await Verifier.OfDatabase(TheDemo.Location, heads, key, default);
        found.Fault.Should().BeNull();
        found.Unread.Should().Be(0);
        found.Chains.Count.Should().BeGreaterThan(5);
    }

    [Test]
    public void Nothing_in_it_happens_after_the_first_start_but_closings() =>
        Count($"SELECT COUNT(*) FROM audit_entries WHERE at > '{DateTimeOffset.UtcNow:O}'").Should().Be(0);

    [Test]
    public async Task A_second_start_doubles_nothing()
    {
        var before = Everything();
        await using (var again = new ServiceHost(TheDemo.Location, "Development"))
            (await again.Browser().GetStringAsync("/health/ready")).Should().Contain("\"ready\"");
        Everything().Should().Equal(before);
    }

    [Test]
    public void Nobody_in_it_has_a_password() => Count("SELECT COUNT(*) FROM credentials").Should().Be(0);

    private static IReadOnlyList<long> Everything() =>
        [
            .. new[]
            {
                "programmes",
                "solicitations",
                "competitions",
                "submissions",
                "accounts",
                "duties",
                "audit_entries",
            }.Select(table => Count($"SELECT COUNT(*) FROM {table}")),
        ];

    private static long Count(string question)
    {
        using var connection = new SqliteConnection($"Data Source={TheDemo.Location.Path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return (long)command.ExecuteScalar()!;
    }
}
