using Procurement.Domain.Submissions.Documents;

namespace Procurement.Tests.Domain.Submissions;

/// <summary>What is said of a sealed document, as bytes of one length.</summary>
public sealed class SealedFactsTests
{
    [TestCase("Coûts détaillés.xlsx", DocumentKind.Xlsx, 123_456_789L, null)]
    [TestCase("Costs.pdf", DocumentKind.Pdf, 1L, 7)]
    public void They_come_back_as_they_were(string name, DocumentKind kind, long size, int? pages)
    {
        var facts = new SealedFacts(name, kind, size, pages);
        facts.ToBytes().Should().HaveCount(SealedFacts.Length);
        SealedFacts.Read(facts.ToBytes()).Should().Be(facts);
    }

    [Test]
    public void The_longest_name_fits_and_other_bytes_are_none()
    {
        var name = DocumentName.Of(new string('\u20ac', 500), DocumentKind.Xlsx);
        SealedFacts.Read(new SealedFacts(name, DocumentKind.Xlsx, 1, null).ToBytes())!.Name.Should().Be(name);
        SealedFacts.Read(new byte[9]).Should().BeNull();
        var longer = new byte[SealedFacts.Length];
        longer[13] = 255;
        SealedFacts.Read(longer).Should().BeNull();
    }
}
