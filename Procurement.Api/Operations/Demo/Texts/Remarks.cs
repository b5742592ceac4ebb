using System.Text.Json.Nodes;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Api.Operations.Demo.Texts;

/// <summary>What evaluators wrote beside their marks, in their own language and their own words.</summary>
internal sealed class Remarks
{
    private readonly JsonNode words = DemoTexts.Words("Remarks.json");

    /// <summary>A comment for a mark: what was found, and mostly a word more.</summary>
    /// <param name="leaf">The criterion.</param>
    /// <param name="mark">The points.</param>
    /// <param name="language">The evaluator's.</param>
    /// <param name="turn">Parts one comment from the next, so that no two evaluators write the same.</param>
    public string Comment(Criterion leaf, Points mark, Language language, int turn)
    {
        var band = Band(leaf, mark);
        var found = DemoTexts.Wordings(words["criteria"]![leaf.Id]![band]!, language);
        var tails = DemoTexts.Wordings(words["tails"]![band]!, language);
        var comment = found[turn % found.Length];
        return turn % 3 == 2 ? comment : $"{comment} {tails[turn * 7 % tails.Length]}";
    }

    /// <summary>What a panel that agreed from the start gave as its reason.</summary>
    public BilingualText Reason(Criterion leaf, Points mark)
    {
        var entry = words["criteria"]![leaf.Id]![Band(leaf, mark)]!;
        return new BilingualText(
            DemoTexts.Wordings(entry, Language.English)[0],
            DemoTexts.Wordings(entry, Language.French)[0]
        );
    }

    private static string Band(Criterion leaf, Points mark)
    {
        var percent = mark.Exact / leaf.Maximum.Exact * 100;
        return percent >= 78 ? "strong"
            : percent >= 60 ? "fair"
            : "weak";
    }
}
