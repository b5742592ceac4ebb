using Procurement.Domain.Submissions.Documents;

namespace Procurement.Tests.Application.Submissions;

/// <summary>Documents beside the price: sealed as they come in, and read with the price or never.</summary>
public sealed class SealedDocumentTests
{
    private ABidding bidding = null!;

    [SetUp]
    public async Task Begin() => bidding = await ABidding.Open();

    [TearDown]
    public async Task End() => await bidding.DisposeAsync();

    [Test]
    public async Task Its_bidder_sees_that_it_is_there_and_a_digest_and_reads_it_no_more_than_anybody()
    {
        var document = (await bidding.UploadSealed("B1", AFile.Docx())).Value;
        (await bidding.UploadSealed("B1", AFile.Pdf(3))).IsRefused.Should().BeFalse();
        var own = (await bidding.Own("B1")).Documents;
        own.Select(one => one.Name).Should().BeEquivalentTo("1", "2");
        own.Should().AllSatisfy(one => (one.Kind, one.Size, one.Pages).Should().Be((DocumentKind.Sealed, 4096L, null)));
        own.Select(one => one.Sha256.Length).Should().Equal(64, 64);
        (await Reading(CasePeople.Bidder("B1"), document)).Should().Be("access.not-found");
        (await Reading(CasePeople.Lead, document)).Should().Be("access.not-found");
        await bidding.Do(CasePeople.Bidder("B1"), new RemoveDocument(bidding.Competition, document));
        (await bidding.Own("B1")).Documents.Should().ContainSingle();
    }

    [Test]
    public async Task What_is_no_document_is_refused_in_the_sealed_envelope_too()
    {
        (await bidding.UploadSealed("B1", "<html>"u8.ToArray()))
            .Refusals.Single()
            .Code.Should()
            .Be("document.kind-unknown");
        (await bidding.Upload("B1", AFile.Pdf(), "commercial"))
            .Refusals.Single()
            .Code.Should()
            .Be("document.kind-not-taken");
    }

    private async Task<string?> Reading(string person, DocumentId document)
    {
        var read = await bidding.Try(person, new ReadDocument(bidding.Competition, document));
        return read.IsRefused ? read.Refusals.Single().Code : null;
    }
}
