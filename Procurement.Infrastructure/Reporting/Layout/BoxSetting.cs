using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets result box, notes and formulas: text in a frame that stays whole where a page can hold it.</summary>
internal static class BoxSetting
{
    private const double ResultSide = 18;
    private const double ResultTop = 14;
    private const double ResultBottom = 12;
    private const double AfterLabel = 3;
    private const double AfterSentence = 6;
    private const double AfterSentences = 12;
    private const double AfterResult = 16;
    private const double NoteSide = 14;
    private const double NotePadding = 9;
    private const double AfterNoteParagraph = 3;
    private const double FormulaSide = 18;
    private const double FormulaPadding = 10;
    private const double BeforeFormula = 6;
    private const double AfterFormula = 12;

    public static void Set(ResultBox box, Composition composition)
    {
        var frame = new Frame(FrameKind.Result);
        var section = composition.Section;
        var galley = composition.Galley;
        var left = PageMeasures.Left + Spaces.Edge + ResultSide;
        var width = PageMeasures.Right - ResultSide - left;
        var from = galley.Count;
        var place = new LinePlace(left) { Frame = frame, Continues = true };
        galley.AddLines(
            composition.Set(box.Label, Styles.BoxLabel, width, section.Add("P")),
            place with
            {
                PaddingTop = ResultTop,
                PaddingBottom = AfterLabel,
                Continues = false,
                HoldsNext = 2,
            }
        );
        for (var sentence = 0; sentence < box.Sentences.Count; sentence++)
        {
            var last = sentence == box.Sentences.Count - 1;
            var below =
                !last ? AfterSentence
                : box.Figures.Count > 0 ? AfterSentences
                : ResultBottom;
            galley.AddLines(
                composition.Set(box.Sentences[sentence], Styles.Body, width, section.Add("P")),
                place with
                {
                    PaddingBottom = below,
                    After = last && box.Figures.Count == 0 ? AfterResult : 0,
                }
            );
        }
        if (box.Figures.Count > 0)
            galley.Add(KeyFiguresStrip.Of(box.Figures, composition, frame, left, width, ResultBottom, AfterResult));
        galley.Keep(from);
    }

    public static void Set(NoteBox note, Composition composition)
    {
        var tag = composition.Section.Add("Note", note: ++composition.Notes);
        var frame = new Frame(FrameKind.Note);
        var left = PageMeasures.Left + Spaces.Edge + NoteSide;
        var width = PageMeasures.Right - Spaces.Hairline - NoteSide - left;
        var from = composition.Galley.Count;
        var label = new RichText([.. Strong(note.Label)]);
        List<RichText> paragraphs = [label, .. note.Paragraphs];
        paragraphs.RemoveAll(paragraph => paragraph.ToString().Length == 0);
        Set(paragraphs, composition, tag, new LinePlace(left) { Frame = frame }, width);
        composition.Galley.Keep(from);
    }

    public static void Set(FormulaBox formula, Composition composition)
    {
        var tag = composition.Section.Add("Formula", alternative: formula.Spoken);
        var text = composition.Set(
            Composition.Joined(formula.Lines),
            Styles.Body,
            PageMeasures.TextWidth - 2 * FormulaSide,
            tag
        );
        var from = composition.Galley.Count;
        composition.Galley.AddLines(
            text,
            new LinePlace(PageMeasures.Left + FormulaSide, BeforeFormula, AfterFormula)
            {
                Frame = new Frame(FrameKind.Formula),
                PaddingTop = FormulaPadding,
                PaddingBottom = FormulaPadding,
            }
        );
        composition.Galley.Keep(from);
        composition.Galley.HoldNext(1);
    }

    private static void Set(
        List<RichText> paragraphs,
        Composition composition,
        StructureElement tag,
        LinePlace place,
        double width
    )
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var (first, last) = (at == 0, at == paragraphs.Count - 1);
            composition.Galley.AddLines(
                composition.Set(paragraphs[at], Styles.Small, width, tag.Add("P")),
                place with
                {
                    Before = first ? Spaces.BeforeBlock : 0,
                    After = last ? Spaces.AfterBlock : 0,
                    PaddingTop = first ? NotePadding + Spaces.Hairline : 0,
                    PaddingBottom = last ? NotePadding + Spaces.Hairline : AfterNoteParagraph,
                    Continues = !first,
                    HoldsNext = first && !last ? 2 : 0,
                }
            );
        }
    }

    private static IEnumerable<Run> Strong(RichText text)
    {
        foreach (var run in text.Runs)
            yield return run with
            {
                Strong = true,
            };
    }
}
