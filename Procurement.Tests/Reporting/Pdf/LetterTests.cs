using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class LetterTests
{
    [Test]
    public void The_subject_of_a_letter_is_its_title()
    {
        var printed = Letter(2);
        printed.Document.All("H1").Should().ContainSingle().Which.Text.Should().Be("Subject: Result");
        printed.TextOf(0).Should().NotContain("Service system manager, Peel region");
    }

    [Test]
    public void The_signature_of_a_letter_takes_the_closing_and_two_lines_along()
    {
        for (var lines = 18; lines < 34; lines++)
        {
            var printed = Letter(lines);
            var signature = printed
                .Document.All("P")
                .Single(element => element.Text == "Procurement lead")
                .Contents[0]
                .Page;
            var closing = printed.Document.All("P").Single(element => element.Text == "Yours truly,").Contents[0].Page;
            closing.Should().Be(signature);
            if (signature > 0)
                printed
                    .Pages[signature]
                    .Texts.Count(text => text.Text.StartsWith("Running", StringComparison.Ordinal))
                    .Should()
                    .BeGreaterThanOrEqualTo(2);
        }
    }

    private static PdfTree Letter(int lines) =>
        ADocument.Printed(
            ADocument.Of(
                new Paragraph("August 16, 2019"),
                new Addressee(["Pine & Anchor Career Centres", "Attention: authorized representative"]),
                new LetterSubject("Subject: Result"),
                ADocument.Lines(lines),
                new Paragraph("Yours truly,"),
                new LetterSignature("Procurement lead", "Name and signature"),
                new Paragraph("Also available in French.", ParagraphStyle.Enclosure)
            ) with
            {
                Form = DocumentForm.Letter,
            }
        );
}
