using Procurement.Domain.Common.Sealing;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;
using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Infrastructure.Verification;

/// <summary>A document whose content was changed behind the service's back is found, and named.</summary>
public sealed class TamperedDocumentTests
{
    [TestCase("UPDATE document_chunks SET content = zeroblob(length(content))")]
    [TestCase("UPDATE document_chunks SET content = substr(content, 2)")]
    [TestCase("DELETE FROM document_chunks")]
    [TestCase("UPDATE documents SET wrapped_key = zeroblob(length(wrapped_key))")]
    public async Task A_changed_document_is_the_place(string tampering)
    {
        await using var bidding = await ABidding.Open();
        var document = await bidding.Prepare("B1");
        var (connection, key) = (bidding.Service.Connection, bidding.Service.Get<IServiceKey>());
        (await Verifier.OfDatabase(connection, [], key, default)).Fault.Should().BeNull();
        connection.Tamper(tampering);

        var found = await Verifier.OfDatabase(connection, [], key, default);

        var added = bidding.Service.Record(bidding.Call).Single(one => one.Entry.Act == "AddDocument").Entry;
        found
            .Fault.Should()
            .Be(
                new Fault(FaultKind.Document, RecordEntry.ChainOf(bidding.Call), added.Number)
                {
                    Table = "documents",
                    Key = RecordedValue.Of(document.Value),
                }
            );
    }

    [Test]
    public async Task Without_the_services_key_the_documents_are_counted()
    {
        await using var bidding = await ABidding.Open();
        await bidding.Prepare("B1");

        var found = await Verifier.OfDatabase(bidding.Service.Connection, [], default);

        (found.Fault, found.Unread).Should().Be((null, 1));
    }
}
