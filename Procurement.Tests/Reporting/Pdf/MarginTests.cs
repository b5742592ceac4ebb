using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class MarginTests
{
    [Test]
    public void No_text_leaves_the_margins()
    {
        var printed = ADocument.Printed(
            ADocument.WithEveryBlock() with
            {
                Blocks =
                [
                    .. ADocument.WithEveryBlock().Blocks,
                    new Heading(2, null, new string('W', 90)),
                    new Paragraph(new string('x', 700)),
                    ADocument.Table(2, new string('m', 500)),
                    ADocument.Chart(60),
                    new NoteBox("Reason", [string.Concat(Enumerable.Repeat("A long reason. ", 700))]),
                ],
            }
        );
        Misplaced(printed).Should().BeEmpty();
    }

    private static IEnumerable<PrintedText> Misplaced(PdfTree printed) =>
        printed
            .Pages.SelectMany(page => page.Texts)
            .Where(text => text.Text.Trim().Length > 0)
            .Where(text =>
                text.Left < 71.9
                || text.Left + text.Width - (text.Text.EndsWith(' ') ? 6 : 0) > 540.1
                || text.Baseline < 24
                || text.Baseline > 792 - 40
                || text.Content is not null && text.Baseline < 80
            );
}
