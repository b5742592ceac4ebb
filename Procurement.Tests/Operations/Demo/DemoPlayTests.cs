using Procurement.Api.Operations.Demo;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Sealing;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Operations.Demo;

[NonParallelizable]
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
    public void Nothing_in_it_has_happened_later_than_now() =>
        Count($"SELECT COUNT(*) FROM record_entries WHERE at > '{DateTimeOffset.UtcNow:O}'").Should().Be(0);

    [Test]
    public async Task A_second_start_doubles_nothing()
    {
        var before = Everything();
        await using (var again = new ServiceHost(TheDemo.Location, "Development"))
            (await again.Browser().GetStringAsync("/health/ready")).Should().Contain("\"ready\"");
        Everything().Should().Equal(before);
    }

    [TestCase("2027-03-14T06:30:00Z", TestName = "It_can_begin_in_the_night_in_which_the_clocks_change")]
    [TestCase("2028-03-01T04:59:00Z", TestName = "It_can_begin_in_the_last_minute_of_a_leap_day")]
    public async Task It_can_begin_at(string now)
    {
        using var database = new PlayedDatabase();
        var (location, keys) = (database.Location, ServiceKeyFile.Beside(database.Location));
        await DemoDatabase.Fill(
            location,
            keys,
            location.HeadsPath,
            DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)
        );
        DemoNotes.Beside(location).Passphrases("CFP-ES-2").Should().HaveCount(3);
    }

    [Test]
    public void Nobody_in_it_has_a_password() => Count("SELECT COUNT(*) FROM account_credentials").Should().Be(0);

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
                "record_entries",
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
