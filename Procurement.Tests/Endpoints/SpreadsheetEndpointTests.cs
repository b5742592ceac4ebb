using Procurement.Infrastructure.Spreadsheets.ScoreSheets;
using Procurement.Tests.Application.OfflineSheets;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Endpoints;

/// <summary>Score sheets over HTTP: out, filled in, checked, in.</summary>
public sealed class SpreadsheetEndpointTests
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private SignedInHost host = null!;
    private CompetitionId competition;

    [OneTimeSetUp]
    public async Task Begin()
    {
        var location = new DatabaseLocation(Path.Combine(folder.FullName, "procurement.db"));
        host = new SignedInHost(location);
        // The host brings the database to its newest form when it starts.
        _ = host.Services;
        await using var room = await APanelRoom.Scoring(new AStage(file: location), OfflineRoom.Plan);
        competition = room.Competition;
    }

    [OneTimeTearDown]
    public async Task End()
    {
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private string Sheets => $"/api/v1/competitions/{competition.Value}/steps/technical/sheets.xlsx";

    [Test]
    public async Task A_sheet_goes_out_is_checked_and_comes_in()
    {
        using var evaluator = host.As(CasePeople.Evaluator("E1"));
        using var answer = await evaluator.GetAsync(Sheets + "?language=fr&bidder=B1");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("sheet-technical-E1.xlsx");
        var file = await answer.Content.ReadAsByteArrayAsync();
        var wrong = FilledIn.With(file, [("B1!C6", 27m)]);
        var check = await Said(await Post(evaluator, "/check", wrong), HttpStatusCode.OK);
        check.GetProperty("faults")[0].GetProperty("cell").GetString().Should().Be("B1!C6");
        var refused = await Said(await Post(evaluator, "", wrong), HttpStatusCode.UnprocessableEntity);
        refused.GetProperty("errors")[0].GetProperty("subject").GetProperty("cell").GetString().Should().Be("B1!C6");
        var right = FilledIn.With(file, [("B1!C6", 17.25m)]);
        var written = await Said(await Post(evaluator, "", right), HttpStatusCode.OK);
        written.GetProperty("changed").GetInt32().Should().Be(1);
        var sheet = await evaluator.GetFromJsonAsync<JsonElement>(Sheets.Replace("sheets.xlsx", "sheets/B1"));
        sheet.GetProperty("fields")[0].GetProperty("mark").GetRawText().Should().Be("17.25");
    }

    [Test]
    public async Task Nobody_else_gets_a_sheet_and_nothing_large_is_taken()
    {
        using var lead = host.As(CasePeople.Lead);
        (await lead.GetAsync(Sheets)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await Post(lead, "", [1, 2, 3])).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        using var stranger = host.As(null);
        (await Post(stranger, "", [1, 2, 3])).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        using var evaluator = host.As(CasePeople.Evaluator("E2"));
        (await Post(evaluator, "", new byte[OfflineSheets.MostBytes + 1]))
            .StatusCode.Should()
            .Be(HttpStatusCode.RequestEntityTooLarge);
        (await Post(evaluator, "/check", "no file"u8.ToArray()))
            .StatusCode.Should()
            .Be(HttpStatusCode.UnprocessableEntity);
    }

    [Test]
    public async Task The_matrix_waits_until_a_step_is_closed()
    {
        foreach (var form in new[] { "xlsx", "csv" })
        {
            var address = $"/api/v1/competitions/{competition.Value}/matrix.{form}";
            using var lead = host.As(CasePeople.Lead);
            var refused = await Said(await lead.GetAsync(address), HttpStatusCode.Conflict);
            refused.GetProperty("code").GetString().Should().Be("sheet.hidden");
            using var evaluator = host.As(CasePeople.Evaluator("E1"));
            (await evaluator.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        }
    }

    private Task<HttpResponseMessage> Post(HttpClient client, string end, byte[] file) =>
        client.PostAsync(Sheets + end, new ByteArrayContent(file));

    private static async Task<JsonElement> Said(HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
