using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>
/// Sets the contents page. A line is as high whatever its page number, so the pages are cut once; the numbers
/// are read from the headings when the lines are drawn, after every heading has its page.
/// </summary>
internal static class ContentsSetting
{
    private const double AfterContents = 6;

    public static void Set(Contents contents, Composition composition)
    {
        HeadingSetting.Set(new Heading(2, null, contents.Heading, NewPage: true), composition);
        composition.Sections.RemoveAt(composition.Sections.Count - 1);
        var section = 0;
        var tag = composition.Section.Add("TOC");
        var from = composition.Galley.Count;
        foreach (var block in Sections(composition.Document.Blocks))
        {
            var item = tag.Add("TOCI").Add("Reference").Add("Link");
            var words = block.Number is { } number ? $"{number} {block.Text}" : block.Text.ToString();
            composition.Galley.Add(ContentsStrip.Of(block, words, section++, composition, item));
        }
        if (composition.Galley.Count > from)
            composition.Galley.Strips[^1].After = AfterContents;
    }

    private static IEnumerable<Heading> Sections(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            if (block is Heading { Level: 2 } heading)
                yield return heading;
            else if (block is KeepTogether kept)
                foreach (var inner in Sections(kept.Blocks))
                    yield return inner;
    }
}
