using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Sealing;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Domain.Envelopes;

/// <summary>The key of a commercial document lies under the same seal as a price.</summary>
public sealed class DocumentTests
{
    private static readonly ServiceKey Service = ServiceKey.Drawn(new SeededRandomness(1));

    [Test]
    public void The_service_reads_a_document_only_once_it_was_opened()
    {
        var seals = new SomeSeals();
        var key = seals.Sealing.DrawDataKey();
        var address = seals.Address(SealedKind.CommercialDocument);
        var item = SealedItem.OfDocument(seals.Sealing, address, seals.Roster, key, "facts"u8);
        item.KeyWith(Service).Should().BeNull();
        new Unsealing(seals.Sealing, [item], [seals.Keys[0]]).Documents().IsRefused.Should().BeTrue();
        var opened = new Unsealing(seals.Sealing, [item], [.. seals.Keys.Take(2)]).Documents().Value.Single();
        opened.Facts.ToArray().Should().Equal("facts"u8.ToArray());
        opened.Open(Service);
        item.KeyWith(Service).Should().Equal(key);
        item.KeyWith(ServiceKey.Drawn(new SeededRandomness(2))).Should().BeNull();
    }

    [Test]
    public void A_changed_set_of_holders_opens_what_the_old_one_sealed_and_the_old_one_no_more()
    {
        var (old, next) = (new SomeSeals(2, 3, seed: 1), new SomeSeals(3, 5, seed: 2));
        var form = CommercialEnvelope.Seal(old.Sealing, old.Address(), old.Roster, "99").Value;
        new Unsealing(old.Sealing, [form.Item], [old.Keys[2]])
            .WrapAgain(next.Roster)!
            .Code.Should()
            .Be("envelope.digest-differs");
        new Unsealing(old.Sealing, [form.Item], [.. old.Keys.Skip(1)]).WrapAgain(next.Roster).Should().BeNull();
        Read(next.Keys.Take(3)).IsRefused.Should().BeFalse();
        Read(next.Keys.Take(2)).IsRefused.Should().BeTrue();
        Read(old.Keys).IsRefused.Should().BeTrue();

        Procurement.Domain.Common.Outcomes.Outcome<string> Read(IEnumerable<UnlockedKey> keys) =>
            new Unsealing(old.Sealing, [form.Item], [.. keys]).FormIn(form.Envelope);
    }
}
