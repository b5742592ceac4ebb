using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>What the disclosure policy allows of the selected proposal and what it withholds, in words.</summary>
internal static class PolicyWords
{
    private static readonly (Disclosable What, string Key)[] Things =
    [
        (Disclosable.WinnerName, "Shown.WinnerName"),
        (Disclosable.WinnerTotal, "Shown.WinnerTotal"),
        (Disclosable.WinnerQuality, "Shown.WinnerQuality"),
        (Disclosable.WinnerPrice, "Shown.WinnerPrice"),
        (Disclosable.WinnerAdjustedPrice, "Shown.WinnerAdjustedPrice"),
        (Disclosable.WinnerPoints, "Shown.WinnerPoints"),
        (Disclosable.WinnerReasons, "Shown.WinnerReasons"),
        (Disclosable.WinnerStrengths, "Shown.WinnerStrengths"),
        (Disclosable.WinnerAgreement, "Shown.WinnerAgreement"),
    ];

    /// <summary>One sentence, or two.</summary>
    public static IEnumerable<RichText> Of(Draft draft, DisclosurePolicy policy)
    {
        var known = Things.Where(one => Exists(draft, policy, one.What)).ToLookup(one => policy.Allows(one.What));
        if (known[true].Any())
            yield return draft.Say("Selected.Allowed", ("things", List(draft, known[true])));
        yield return known[false].Any()
            ? draft.Say("Selected.NotAllowed", ("things", List(draft, known[false])))
            : draft.Say("Selected.NoText");
    }

    private static RichText List(Draft draft, IEnumerable<(Disclosable What, string Key)> things) =>
        draft.List(things.Select(one => draft.Say(one.Key)));

    /// <summary>An adjusted price is spoken of only where the plan has one; strengths not beside all reasons, which hold
    /// them.</summary>
    private static bool Exists(Draft draft, DisclosurePolicy policy, Disclosable what) =>
        what switch
        {
            Disclosable.WinnerAdjustedPrice => draft.Head.Plan.Ranking
                is RankingMethod.LowestAdjustedPrice
                    or RankingMethod.LowestPricePerPoint,
            Disclosable.WinnerStrengths => policy.Allows(what) && !policy.Allows(Disclosable.WinnerReasons),
            _ => true,
        };
}
