using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>A document that was changed outside the service is found by whoever reads it.</summary>
public sealed class TamperedDocumentTests
{
    private AVault vault = null!;

    [SetUp]
    public void Make() => vault = new AVault();

    [TearDown]
    public void Drop() => vault.Dispose();

    [TestCase("UPDATE document_chunks SET content = zeroblob(length(content)) WHERE number = 1")]
    [TestCase("UPDATE document_chunks SET content = substr(content, 1, 500) WHERE number = 1")]
    [TestCase("DELETE FROM document_chunks WHERE number = 2")]
    [TestCase(
        "UPDATE document_chunks SET content = (SELECT content FROM document_chunks WHERE number = 0) WHERE number = 1"
    )]
    [TestCase("UPDATE document_chunks SET number = number + 7; UPDATE document_chunks SET number = 9 - number")]
    public async Task A_document_that_was_tampered_with_is_found(string tampering)
    {
        var stored = (await vault.Store(AFile.Pdf(size: (2 * ChunkCipher.ChunkLength) + 9))).Value;
        vault.Ask(tampering);
        await using var stream = vault.Documents.Open(AVault.Id, stored.Facts.Size, stored.Key);
        var read = () => stream.CopyToAsync(Stream.Null);
        await read.Should().ThrowAsync<DamagedDocumentException>();
    }

    [Test]
    public async Task A_document_that_is_said_to_be_shorter_or_another_is_found()
    {
        var stored = (await vault.Store(AFile.Pdf(size: ChunkCipher.ChunkLength + 9))).Value;
        foreach (var length in new[] { ChunkCipher.ChunkLength, 100, ChunkCipher.ChunkLength + 8 })
        {
            await using var stream = vault.Documents.Open(AVault.Id, length, stored.Key);
            var read = () => stream.CopyToAsync(Stream.Null);
            await read.Should().ThrowAsync<DamagedDocumentException>();
        }
        FluentActions
            .Invoking(() => vault.Documents.Open(new DocumentId(Guid.NewGuid()), 9, stored.Key))
            .Should()
            .Throw<DamagedDocumentException>();
    }
}
