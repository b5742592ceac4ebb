using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Reports;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Sealing;

namespace Procurement.Tests.Operations.Cases;

/// <summary>A case in the service's own database: all of it or nothing, and its sealed prices unread.</summary>
public sealed class CaseImportTests
{
    private const string Canary = "71904638.27";

    private TemporaryFolder folder = null!;
    private DatabaseLocation location = null!;

    [SetUp]
    public void Prepare()
    {
        folder = new TemporaryFolder();
        location = new DatabaseLocation(folder["service.db"]);
        Migrator.Migrate(location);
    }

    [TearDown]
    public void Drop()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Test]
    public async Task A_sealed_price_is_kept_and_found_by_no_query_for_prices()
    {
        (await Import(WithASealedPrice())).Should().BeEmpty();

        Rows("commercial_envelopes", "price IS NULL AND opened_at IS NULL").Should().Be(1);
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var read = scope.ServiceProvider.GetRequiredService<IReadContext>();
        (await read.OpenedPrices.ToListAsync()).Should().ContainSingle().Which.Price.ToDecimal().Should().Be(1001);
        read.Submissions.ToQueryString().Should().NotContain("sealed_items").And.NotContain("commercial_envelopes");
        Columns().Where(column => column.Text.Contains("71904638", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public async Task A_name_that_is_taken_is_refused_and_nothing_changes()
    {
        (await Import(SmallCase.Bytes("twice"))).Should().BeEmpty();
        var before = Columns();

        var other = SmallCase.Named("twice");
        other["callsForProposals"]![0]!["reference"] = "CFP-2";
        (await Import(GeneratedCase.Bytes(other))).Should().Equal("programme.name-taken /case");

        Columns().Should().Equal(before);
    }

    [Test]
    public async Task A_case_whose_evaluation_lacks_something_leaves_no_row_behind()
    {
        var before = Columns();
        var lacking = BrokenCase.With(BrokenCase.Lacking.Single(one => one.Code == "price.too-precise"));

        (await Import(GeneratedCase.Bytes(lacking)))
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("price.too-precise ");

        Columns().Should().Equal(before);
        (await Import(GeneratedCase.Bytes(SmallCase.Named("broken")))).Should().BeEmpty("its name is still free");
    }

    [Test]
    public async Task Reports_are_the_same_bytes_from_a_database_made_at_another_time_but_for_head_and_code()
    {
        var bytes = File.ReadAllBytes(
            Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases", "est-phases.json")
        );
        (await Import(bytes)).Should().BeEmpty();
        var first = await Served(bytes);
        location = new DatabaseLocation(folder["later/service.db"]);
        Migrator.Migrate(location);
        await Import(SmallCase.Bytes("an-earlier-one"));
        (await Import(bytes)).Should().BeEmpty();
        var later = await Served(bytes);

        foreach (var (path, content) in first)
            later[path].Should().Equal(content, path);
    }

    private async Task<Dictionary<string, byte[]>> Served(byte[] bytes)
    {
        var served = new Dictionary<string, byte[]>();
        await using var services = Services(CaseReader.Read(bytes).File);
        var stage = new Stage(services.GetRequiredService<IServiceScopeFactory>(), default);
        await using var scope = services.CreateAsyncScope();
        foreach (var call in await scope.ServiceProvider.GetRequiredService<IReadContext>().Solicitations.ToListAsync())
        foreach (var report in await stage.Do(CasePeople.Lead, new WriteReports(call.Id)))
            served.Add(ReportIndex.PathOf(report.Title), report.Content);
        return served;
    }

    private static byte[] WithASealedPrice()
    {
        var file = SmallCase.Named("sealed");
        var submission = file["callsForProposals"]![0]!["submissions"]![0]!;
        submission["mandatory"]!["M1"] = new System.Text.Json.Nodes.JsonObject
        {
            ["met"] = false,
            ["reason"] = Dice.Text("Not signed"),
        };
        submission["price"] = decimal.Parse(Canary, System.Globalization.CultureInfo.InvariantCulture);
        return GeneratedCase.Bytes(file);
    }

    private async Task<IEnumerable<string>> Import(byte[] bytes)
    {
        var faults = await CaseImport.Into(
            location,
            ServiceKeyFile.Beside(location),
            CaseReader.Read(bytes).File,
            default
        );
        return faults.Select(fault => $"{fault.Refusal.Code} {fault.Pointer}");
    }

    private ServiceProvider Services(CaseFile? file = null) =>
        CaseEvaluation
            .Services(file ?? CaseReader.Read(SmallCase.Bytes("any")).File, new CaseClock())
            .AddSingleton<IReportRenderer, WithoutImprint>()
            .AddPersistence(location)
            .BuildServiceProvider();

    private long Rows(string table, string condition) =>
        Asked($"SELECT count(*) FROM {table} WHERE {condition}").Select(row => long.Parse(row)).Single();

    /// <summary>Every value in the database, by table and row.</summary>
    private List<(string Table, string Text)> Columns() =>
        [
            .. Asked("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                .SelectMany(table => Asked($"SELECT * FROM \"{table}\"").Select(row => (table, row))),
        ];

    private List<string> Asked(string question)
    {
        using var connection = new SqliteConnection($"Data Source={location.Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetValue(i)}")));
        return rows;
    }
}
