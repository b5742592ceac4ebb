using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Application.Submissions;

/// <summary>Documents of commercial envelopes: found nowhere before the opening of the prices, read with them or
/// never.</summary>
[NonParallelizable]
public sealed class OpenedSealedDocumentTests
{
    private const string Canary = "Quarzzwiebel-71904";

    private static readonly byte[] Content =
    [
        .. "%PDF-1.4\n%"u8,
        .. Encoding.UTF8.GetBytes(Canary),
        .. "\n"u8,
        .. AFile.Pdf(2, (1 << 20) + 77),
    ];

    [Test]
    public async Task They_are_found_nowhere_and_then_read_with_the_prices_of_who_advanced()
    {
        using var folder = new TemporaryFolder();
        var location = new DatabaseLocation(folder["procurement.db"]);
        Migrator.Migrate(location);
        using var ear = new Eavesdropper();
        var plan = APlan.Of(AStep.Mandatory("M1"), AStep.Price(100)) with { DrawSeed = null };
        await using var bidding = await ABidding.Open(plan, new AStage("ties-shared", location, ear));
        var replaced = (await bidding.UploadSealed("B1", Content, Canary)).Value;
        var first = (await bidding.Submit("B1")).Value;
        await bidding.Do(CasePeople.Bidder("B1"), new RemoveDocument(bidding.Competition, replaced));
        var read = (await bidding.UploadSealed("B1", Content, Canary)).Value;
        var receipt = (await bidding.Submit("B1", "100", first.Number)).Value;
        receipt.Documents.Single().Sha256.Should().NotBe(first.Documents.Single().Sha256);
        var unsent = (await bidding.UploadSealed("B1", Content, Canary)).Value;
        var stopped = (await bidding.UploadSealed("B2", Content, Canary)).Value;
        await bidding.Submit("B2");
        await ReachThePrice(bidding);
        Places().Should().BeEmpty();
        (await Code(bidding, CasePeople.Lead, read)).Should().Be("access.not-found");

        var given = await bidding.Service.Keys.Open(bidding.Service.Stage, bidding.Competition, "commercial");
        given.Value.IsDone.Should().BeTrue();
        string[] readers = [CasePeople.Lead, CasePeople.Chair, CasePeople.Monitor, CasePeople.Bidder("B1")];
        foreach (var person in readers)
        {
            var leave = await bidding.Do(person, new ReadDocument(bidding.Competition, read));
            (leave.Facts.Name, leave.Facts.Pages).Should().Be((Canary + ".pdf", 2));
            await using var content = bidding.Vault.OpenSealed(read, leave.Facts.Size, leave.Key);
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy);
            copy.ToArray().Should().Equal(Content);
            foreach (var sealed_ in new[] { replaced, unsent, stopped })
                (await Code(bidding, person, sealed_)).Should().Be("access.not-found");
        }
        string[] others = [CasePeople.Approver, CasePeople.Evaluator("E1"), CasePeople.Bidder("B2")];
        foreach (var person in others)
            (await Code(bidding, person, read)).Should().Be("access.not-found");
        var shown = await bidding.Do(CasePeople.Lead, new GetProposal(bidding.Competition, "B1"));
        shown.Documents.Select(one => one.Document).Should().Equal(read);
        // The search finds what is there: the name stands in the database now.
        Places().Should().NotBeEmpty();

        List<string> Places()
        {
            File.Delete(folder["backup.db"]);
            using var connection = new SqliteConnection($"Data Source={location.Path};Pooling=False");
            connection.Open();
            using var run = connection.CreateCommand();
            run.CommandText = $"VACUUM INTO '{folder["backup.db"]}'";
            run.ExecuteNonQuery();
            return
            [
                .. Directory.GetFiles(folder.Root).Where(path => Holds(Bytes(path))),
                .. ear.Heard.Where(line => Holds(Encoding.UTF8.GetBytes(line))),
            ];
        }
    }

    private static async Task ReachThePrice(ABidding bidding)
    {
        await bidding.Evaluate();
        await bidding.Service.Declare(bidding.Call, bidding.Competition, "E1", "B1", "B2");
        foreach (var bidder in new[] { "B1", "B2" })
        {
            var finding = new RequirementFinding("M1", bidder == "B1", ACompetition.Reason);
            var record = new RecordMandatoryResults(bidding.Competition, "mandatory", bidder, [finding], Version: 0);
            await bidding.Do(CasePeople.Chair, record);
        }
        await bidding.Do(CasePeople.Lead, new CloseStep(bidding.Competition, "mandatory"));
        await bidding.Do(CasePeople.Lead, new OpenStep(bidding.Competition, "commercial"));
    }

    private static Task<string> Code(ABidding bidding, string person, DocumentId document) =>
        bidding.Service.Code(person, new ReadDocument(bidding.Competition, document));

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool Holds(byte[] bytes) =>
        new[] { Encoding.UTF8, Encoding.Unicode }.Any(form => bytes.AsSpan().IndexOf(form.GetBytes(Canary)) >= 0)
        || bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.UTF8.GetBytes(Canary)))) >= 0;
}
