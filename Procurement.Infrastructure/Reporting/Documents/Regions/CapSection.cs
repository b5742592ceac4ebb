using Procurement.Domain.Awards;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Section 3 of a recommendation: who was passed over where, what that costs, and why the whole is best.</summary>
internal static class CapSection
{
    /// <summary>The rule and, where somebody was passed over, table, chart, the reason and a note for each.</summary>
    public static IEnumerable<Block> Of(Draft draft, RecommendationReport report)
    {
        if (report.MostRegionsPerBidder is not { } most)
        {
            yield return new Paragraph(draft.Say("Cap.None"));
            yield break;
        }
        yield return new Paragraph(Draft.Together(Rule(draft, report, most)));
        if (report.Regions.All(region => region.PassedOver.IsEmpty))
            yield break;
        if (report.CapEffects.IsEmpty)
            yield return new Paragraph(draft.Say("Cap.Settled"));
        else
            foreach (var block in CapTable.Of(draft, report))
                yield return block;
        foreach (var region in report.Regions)
        foreach (var one in region.PassedOver)
            yield return new NoteBox(
                draft.Say(
                    "Award.PassedOver",
                    ("region", draft.In(region.Name)),
                    ("bidder", draft.Name(one.Bidder, strong: true))
                ),
                [draft.Say(region.Winner is null ? "Award.CapReachedNoAward" : "Award.CapReached")]
            );
    }

    private static IEnumerable<RichText> Rule(Draft draft, RecommendationReport report, int most)
    {
        yield return draft.Count("Award.Cap", most);
        var over = report
            .Regions.SelectMany(region => region.Ranking.Ranked.Where(proposal => proposal.Rank == 1))
            .GroupBy(proposal => proposal.Bidder)
            .Where(group => group.Count() > most)
            .ToList();
        foreach (var bidder in over)
            yield return draft.Count("Cap.FirstIn", bidder.Count(), ("bidder", draft.Name(bidder.Key)));
        yield return report.Regions.All(region => region.PassedOver.IsEmpty) && over.Count == 0
            ? draft.Say("Cap.NobodyOver")
            : draft.Say(
                draft.Head.Plan.Ranking == RankingMethod.HighestTotal ? "Award.ChoiceHighest" : "Award.ChoiceLowest"
            );
    }
}
