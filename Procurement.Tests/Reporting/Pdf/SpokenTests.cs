using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class SpokenTests
{
    [Test]
    public void A_figure_has_replacement_text_and_bounds_and_its_words_are_not_read_again()
    {
        var figure = ADocument.Printed(ADocument.Chart(4));
        var element = figure.Document.All("Figure").Single();
        figure.File.Text(element.Entries["Alt"]).Should().Be("Bar chart. The same figures are in Table 1.");
        element.Attributes.Should().ContainKey("BBox");
        element.Kids.Should().BeEmpty();
        element.Contents.Should().ContainSingle();
    }

    [Test]
    public void A_formula_is_spoken_in_words()
    {
        var printed = ADocument.Printed(new FormulaBox(["80 × a ÷ b"], "80 times a divided by b"));
        var formula = printed.Document.All("Formula").Single();
        printed.File.Text(formula.Entries["Alt"]).Should().Be("80 times a divided by b");
    }

    [Test]
    public void A_run_in_the_other_language_says_so()
    {
        var printed = ADocument.Printed(
            new Paragraph(
                RichText.Of(
                    new Run("Third: "),
                    new Run("Coopérative d’emploi Rivière-Claire", Language: Language.French),
                    new Run(", of four.")
                )
            )
        );
        var paragraph = printed.Document.All("P").Last();
        paragraph.Text.Should().Be("Third: Coopérative d’emploi Rivière-Claire, of four.");
        var span = paragraph.Kids.Should().ContainSingle().Subject;
        span.Text.Should().Be("Coopérative d’emploi Rivière-Claire");
        printed.File.Text(span.Entries["Lang"]).Should().Be("fr-CA");
    }

    [Test]
    public void A_run_with_spoken_words_carries_them()
    {
        var printed = ADocument.Printed(new Paragraph(new Run("–", Spoken: "not applicable")));
        var span = printed.Document.All("P").Last().Kids.Should().ContainSingle().Subject;
        printed.File.Text(span.Entries["Alt"]).Should().Be("not applicable");
    }
}
