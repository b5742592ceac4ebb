using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Resources;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>
/// Lists, at the end of a document, every character that its font cannot show. Whoever reads a sign instead of a
/// letter finds here which letter it is.
/// </summary>
internal static class SubstituteSetting
{
    public static void Set(Composition composition)
    {
        var (substituted, omitted) = (composition.Shaping.Substituted, composition.Shaping.Omitted);
        if (substituted.Count + omitted.Count == 0)
            return;
        var words = Words.OfLayout(composition.Language);
        var heading = new Heading(2, null, words["Substitutes.Heading"]);
        BlockSetting.Set([heading, new FactTable([.. Facts(substituted, omitted, words)])], composition);
    }

    private static IEnumerable<Fact> Facts(List<string> substituted, List<string> omitted, Words words)
    {
        if (substituted.Count > 0)
            yield return new Fact(words["Substitutes.ShownLabel"], Sentence(words["Substitutes.Shown"]));
        foreach (var block in substituted.GroupBy(CharacterBlocks.KeyOf))
            yield return new Fact(words[block.Key], Codes(block));
        if (omitted.Count > 0)
            yield return new Fact(words["Substitutes.OmittedLabel"], [words["Substitutes.Omitted"], Codes(omitted)]);
    }

    private static RichText Codes(IEnumerable<string> characters) =>
        string.Join(", ", characters.Select(CharacterBlocks.CodesOf));

    private static RichText Sentence(string words) =>
        words.Replace("{sign}", ((char)Shaping.Replacement).ToString(), StringComparison.Ordinal);
}
