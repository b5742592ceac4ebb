using Procurement.Domain.Submissions.Documents;

namespace Procurement.Tests.Domain.Submissions;

/// <summary>A name of a file is safe in a header, in a folder and on a screen, and ends like what the file is.</summary>
public sealed class DocumentNameTests
{
    [TestCase("Proposal.pdf", "Proposal.pdf")]
    [TestCase("Proposition été 2024.PDF", "Proposition été 2024.pdf")]
    [TestCase("proposal.exe", "proposal.exe.pdf")]
    [TestCase("../../etc/passwd", "passwd.pdf")]
    [TestCase(@"D:\bids\2024\Proposal.pdf", "Proposal.pdf")]
    [TestCase("a\r\nSet-Cookie: b\"c.pdf", "aSet-Cookie bc.pdf")]
    [TestCase("invoice\u202Efdp.exe", "invoicefdp.exe.pdf")]
    [TestCase("...", "document.pdf")]
    [TestCase("", "document.pdf")]
    [TestCase(".pdf", "document.pdf")]
    public void A_name_is_kept_as_far_as_it_is_safe(string given, string kept) =>
        DocumentName.Of(given, DocumentKind.Pdf).Should().Be(kept);

    [Test]
    public void A_name_is_cut_at_120_signs_and_never_within_one()
    {
        DocumentName.Of(new string('a', 500), DocumentKind.Xlsx).Should().Be(new string('a', 120) + ".xlsx");
        DocumentName
            .Of(new string('a', 119) + "\U0001F4C4\U0001F4C4", DocumentKind.Docx)
            .Should()
            .Be(new string('a', 119) + ".docx");
    }
}
