using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>A letter in both languages for a bidder whose language is not known: addressee and subject once, the rest
/// side by side.</summary>
internal static class BilingualBlocks
{
    private const string Between = " / ";

    /// <summary>The blocks of the letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="first">The language of the document and of the left column.</param>
    public static IEnumerable<Block> Of(LetterReport letter, Language first)
    {
        var second = first == Language.English ? Language.French : Language.English;
        var left = LetterDocument.Parts(letter, first).ToList();
        var right = LetterDocument.Parts(letter, second).ToList();
        yield return new Paragraph(Both(TextOf(left, LetterHead.Date), TextOf(right, LetterHead.Date), second));
        yield return Only<Addressee>(left) with
        {
            Lines =
            [
                .. Only<Addressee>(left).Lines,
                .. Only<Addressee>(right).Lines.Skip(1).Select(line => Tagged(line, second)),
            ],
        };
        yield return new LetterSubject(Both(Only<LetterSubject>(left).Text, Only<LetterSubject>(right).Text, second));
        yield return new SideBySide(first, second, [.. Passages(letter, first, left, right)]);
        yield return new LetterSignature(
            Both(Only<LetterSignature>(left).Role, Only<LetterSignature>(right).Role, second),
            Both(Only<LetterSignature>(left).Prompt, Only<LetterSignature>(right).Prompt, second)
        );
    }

    /// <summary>Place by place; where one language has fewer lines in a place, its column stays empty.</summary>
    private static IEnumerable<Passage> Passages(
        LetterReport letter,
        Language first,
        List<LetterPart> left,
        List<LetterPart> right
    )
    {
        var second = first == Language.English ? Language.French : Language.English;
        yield return new(letter.Head.Buyer.In(first), letter.Head.Buyer.In(second), PassageStyle.Note);
        foreach (var place in left.Concat(right).Select(part => part.Place).Except([LetterHead.Date]))
        {
            var one = Columns.Of(letter, first, left.Where(part => part.Place == place));
            var other = Columns.Of(letter, second, right.Where(part => part.Place == place));
            for (var at = 0; at < Math.Max(one.Count, other.Count); at++)
            {
                var beside = at < other.Count ? other[at] : (RichText.Empty, one[at].Style);
                var here = at < one.Count ? one[at] : (RichText.Empty, beside.Style);
                yield return new(here.Item1, beside.Item1, here.Style);
            }
        }
    }

    private static RichText TextOf(List<LetterPart> parts, string place) =>
        parts.Where(part => part.Place == place).Select(part => ((Paragraph)part.Block).Text).Single();

    private static T Only<T>(List<LetterPart> parts)
        where T : Block => parts.Select(part => part.Block).OfType<T>().Single();

    private static RichText Both(RichText one, RichText other, Language language) =>
        new([.. one.Runs, new Run(Between), .. Tagged(other, language).Runs]);

    private static RichText Tagged(RichText text, Language language) =>
        new([.. text.Runs.Select(run => run with { Language = run.Language ?? language })]);
}
