using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents.Letters;

namespace Procurement.Tests.Reporting.Letters;

/// <summary>A letter's closing and signature do not fall on a page of their own.</summary>
public sealed class ClosingTests
{
    private static readonly LetterTexts Texts = new();

    [Test]
    public void The_closing_and_the_signature_stand_with_the_whole_paragraph_before_them([Values] Language language)
    {
        var turned = 0;
        foreach (var letter in PlayedLetters.Of(PlayedCalls.Case("est-phases"), "ontario"))
            for (var more = 0; more < 12; more++)
                turned += Pages(Longer(letter, more), language) > 1 ? 1 : 0;
        turned.Should().BePositive("some of them must be longer than a page, or nothing is shown");
    }

    private static int Pages(LetterReport letter, Language language)
    {
        var stamped = letter.TitleIn(language).Stamped(letter, new(7, new string('a', 64)));
        var printed = new PdfReportRenderer().Render(stamped, language);
        var pages = new PrintedReport(printed.Content, language == Language.French)
            .Tree.Pages.Select(page => Squeezed(string.Concat(page.Texts.Select(text => text.Text))))
            .ToList();
        var lines = Texts.Of(letter, language).ToList();
        var closing = lines.FindIndex(line => line.Place == LetterWords.Of(LetterSlot.Closing));
        pages
            .Should()
            .ContainSingle(page =>
                page.Contains(Squeezed(lines[closing - 1].Text) + Squeezed(lines[closing].Text))
                && page.Contains(Squeezed(lines.First(line => line.Place == LetterWords.Of(LetterSlot.Signatory)).Text))
            );
        return pages.Count;
    }

    /// <summary>The same with an opening that takes so many lines more.</summary>
    private static LetterReport Longer(LetterReport letter, int lines) =>
        letter with
        {
            Paragraphs =
            [
                .. letter.Paragraphs.Select(one =>
                    one.Slot == LetterSlot.Opening ? one with { Text = Repeated(one.Text, lines) } : one
                ),
            ],
        };

    private static BilingualText Repeated(BilingualText text, int times) =>
        new(
            string.Concat(Enumerable.Repeat("The call was held as it was published. ", times)) + text.English,
            string.Concat(Enumerable.Repeat("L’appel s’est tenu tel que publié. ", times)) + text.French
        );

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
