using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class SideBySideTests
{
    private const string English = "Your proposal met every requirement and is among those invited to the next stage.";
    private const string French =
        "Votre proposition respecte toutes les exigences et vous êtes invités à l’étape suivante.";

    [Test]
    public void Each_side_says_its_language_and_is_read_whole_before_the_other()
    {
        var printed = ADocument.Printed(Letter(3));
        var sides = printed.Document.All("Sect").Where(section => section.Entries.ContainsKey("Lang")).ToList();
        sides.Select(side => printed.File.Text(side.Entries["Lang"])).Should().Equal("en-CA", "fr-CA");
        sides[0].Kids.Select(kid => kid.Type).Should().Equal("H2", "P", "P", "P", "L", "P");
        sides[0].Kids.Select(kid => kid.Type).Should().Equal(sides[1].Kids.Select(kid => kid.Type));
        sides[0].Text.Should().Contain(English).And.NotContain(French);
        sides[1].Text.Should().Contain(French).And.NotContain(English);
    }

    [Test]
    public void Paragraphs_of_a_pair_begin_on_the_same_line_also_over_pages()
    {
        var printed = ADocument.Printed(Letter(40));
        printed.Pages.Should().HaveCountGreaterThan(1);
        foreach (var page in printed.Pages)
        {
            var left = Starts(page, "Your proposal", 72);
            left.Should().NotBeEmpty().And.Equal(Starts(page, "Votre proposition", 318));
        }
        PageFaults.Of(printed).Should().BeEmpty();
    }

    [Test]
    public void The_columns_do_not_touch()
    {
        foreach (var text in ADocument.Printed(Letter(40)).Pages.SelectMany(page => page.Texts))
            if (text.Content is not null && text.Left < 318 && text.Baseline < 600)
                (text.Left + text.Width).Should().BeLessThan(300);
    }

    [Test]
    public void A_side_with_nothing_to_say_leaves_its_place_free()
    {
        var printed = ADocument.Printed(
            new SideBySide(Language.English, Language.French, [new Passage(English, RichText.Empty)])
        );
        printed.Document.All("P").Should().OnlyContain(element => element.Text.Length > 0);
        PageFaults.Of(printed).Should().BeEmpty();
    }

    private static SideBySide Letter(int paragraphs) =>
        new(
            Language.English,
            Language.French,
            [
                new Passage("Next steps", "Prochaines étapes", PassageStyle.Heading),
                .. Enumerable.Repeat(new Passage(English, French), paragraphs),
                new Passage("A plan", "Un plan", PassageStyle.Item),
                new Passage("A price", "Un prix", PassageStyle.Item),
                new Passage("Enclosure: plan", "Pièce jointe\u00A0: plan", PassageStyle.Note),
            ]
        );

    private static List<double> Starts(PdfPageContent page, string words, double left) =>
        [
            .. page
                .Texts.Where(text => text.Text.StartsWith(words, StringComparison.Ordinal))
                .Where(text => Math.Abs(text.Left - left) < 0.1)
                .Select(text => text.Baseline),
        ];
}
