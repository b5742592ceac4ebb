using System.Net.Http.Headers;
using Procurement.Api.Application.Organizations;
using Stage = Procurement.Api.Operations.Cases.Stage;

namespace Procurement.Tests.Endpoints;

/// <summary>Documents over HTTP: the body is the file, and ranges of it come back.</summary>
public sealed class DocumentEndpointTests
{
    private readonly byte[] pdf = AFile.Pdf(pages: 2, size: (1 << 20) + 100);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private SignedInHost host = null!;
    private HttpClient bidder = null!;
    private CompetitionId competition;

    [OneTimeSetUp]
    public async Task Begin()
    {
        var location = new DatabaseLocation(Path.Combine(folder.FullName, "procurement.db"));
        host = new SignedInHost(location);
        bidder = host.As(CasePeople.Bidder("B1"));
        var stage = new Stage(host.Services.GetRequiredService<IServiceScopeFactory>(), default);
        var file = CaseReader.Read(CaseFolder.Bytes("ties-shared")).File;
        var begin = CaseScript.Programme(file);
        begin = begin with { Facts = begin.Facts with { Policy = EvaluationPolicy.Service } };
        var programme = await CaseStaff.Begin(stage, file, begin);
        var terms = AStage.Terms(CallKind.CallForProposals) with
        {
            ClosesAt = TimeProvider.System.GetUtcNow().AddDays(30),
        };
        var draft = new DraftCall(programme, terms, ACompetition.Plan);
        var call = await stage.Do(CasePeople.Lead, draft);
        await stage.Do(CasePeople.Approver, new ApproveCall(call, Version: 1));
        await CaseKeys.Make(stage, call, ACompetition.Plan);
        competition = (await stage.Do(CasePeople.Lead, new PublishCall(call))).Single().Competition;
    }

    [OneTimeTearDown]
    public async Task End()
    {
        bidder.Dispose();
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task An_upload_answers_with_what_was_found_and_where_it_is()
    {
        var answer = await Upload(pdf, "../Cover letter.pdf");
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        var taken = await answer.Content.ReadFromJsonAsync<JsonElement>();
        taken.GetProperty("name").GetString().Should().Be("Cover letter.pdf");
        taken.GetProperty("pages").GetInt32().Should().Be(2);
        (await bidder.GetByteArrayAsync(answer.Headers.Location)).Should().Equal(pdf);
        var own = await bidder.GetFromJsonAsync<JsonElement>(
            $"/api/v1/competitions/{competition.Value}/submissions/own"
        );
        own.GetProperty("documents").GetArrayLength().Should().BePositive();
    }

    [Test]
    public async Task A_viewer_gets_the_ranges_that_it_asks_for_and_keeps_nothing()
    {
        var address = (await Upload(pdf, "é.pdf")).Headers.Location;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Range = new RangeHeaderValue((1 << 20) - 5, (1 << 20) + 4);
        using var answer = await bidder.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.PartialContent);
        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(pdf[((1 << 20) - 5)..((1 << 20) + 5)]);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/pdf");
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("é.pdf");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    [Test]
    public async Task Another_bidder_and_the_lead_do_not_find_it()
    {
        var address = (await Upload(pdf, "a.pdf")).Headers.Location;
        foreach (var person in new[] { CasePeople.Bidder("B2"), CasePeople.Lead, "stranger" })
        {
            using var client = host.As(person);
            (await client.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound, person);
        }
    }

    [TestCase("<html>", "requirements", HttpStatusCode.UnsupportedMediaType, "document.kind-unknown")]
    [TestCase("%PDF-1.7", "requirements", HttpStatusCode.UnprocessableEntity, "document.damaged")]
    [TestCase("%PDF-1.7", "nowhere", HttpStatusCode.UnprocessableEntity, "reference.unknown")]
    public async Task What_is_refused_says_why(string content, string envelope, HttpStatusCode status, string code)
    {
        var answer = await Upload(System.Text.Encoding.ASCII.GetBytes(content), "a.pdf", envelope);
        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(code);
    }

    private Task<HttpResponseMessage> Upload(byte[] content, string name, string envelope = "requirements") =>
        bidder.PostAsync(
            $"/api/v1/competitions/{competition.Value}/submissions/own/envelopes/{envelope}/documents?name="
                + Uri.EscapeDataString(name),
            new ByteArrayContent(content)
        );
}
