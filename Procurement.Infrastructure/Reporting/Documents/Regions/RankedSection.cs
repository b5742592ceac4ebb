using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Section 2 of a recommendation: every ranked proposal of every region.</summary>
internal static class RankedSection
{
    /// <summary>The table, who is not in it, and how ties were decided.</summary>
    public static IEnumerable<Block> Of(Draft draft, RecommendationReport report)
    {
        var ranked = report
            .Regions.SelectMany(region => region.Ranking.Ranked.Select(proposal => (Region: region, proposal)))
            .ToList();
        if (ranked.Count == 0)
            yield return new Paragraph(draft.Say("Ranked.Nobody"));
        else
            yield return Table(draft, report, ranked);
        var notes = NotRanked(draft, report).Concat(Ties(draft, report)).ToList();
        yield return new Paragraph(Draft.Together(notes));
    }

    private static DataTable Table(
        Draft draft,
        RecommendationReport report,
        List<(RegionOutcome Region, ProposalResult Proposal)> ranked
    )
    {
        var hasPrices = report.Head.Plan.Steps.OfType<PriceStep>().Any();
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Ranked.Table")),
            Columns =
            [
                new(draft.Text("Award.Region"), Alignment.Left, 92),
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Head.Rank"), Alignment.Left, 34),
                .. hasPrices ? [RankedWords.PriceColumn(draft)] : Enumerable.Empty<Column>(),
                RankedWords.Column(draft),
                new(draft.Text("Ranked.Outcome"), Alignment.Left, 80),
            ],
            Rows = [.. ranked.Select(one => RowOf(draft, one.Region, one.Proposal, hasPrices))],
            Tight = true,
        };
    }

    private static Row RowOf(Draft draft, RegionOutcome region, ProposalResult proposal, bool hasPrices)
    {
        var isWinner = proposal.Bidder == region.Winner?.Bidder;
        return new(
            [
                draft.In(region.Name),
                draft.Name(proposal.Bidder),
                draft.Numbers.Ordinal(proposal.Rank ?? 0),
                .. hasPrices ? [RankedWords.Price(draft, proposal)] : Enumerable.Empty<Cell>(),
                RankedWords.Cell(draft, proposal),
                draft.Text(
                    isWinner ? "Ranked.Recommended"
                    : region.PassedOver.Any(one => one.Bidder == proposal.Bidder) ? "Ranked.PassedOver"
                    : "Ranked.Ranked"
                ),
            ],
            isWinner ? RowStyle.Own : RowStyle.Plain
        );
    }

    private static IEnumerable<RichText> NotRanked(Draft draft, RecommendationReport report)
    {
        var any = false;
        foreach (var region in report.Regions)
            if (region.Ranking.Proposals.Count(proposal => proposal.Rank is null) is > 0 and var others)
            {
                any = true;
                yield return draft.Count("Ranked.NotRanked", others, ("region", draft.In(region.Name)));
            }
        if (any)
            yield return draft.Say("Ranked.Sealed");
    }

    private static IEnumerable<RichText> Ties(Draft draft, RecommendationReport report)
    {
        var any = false;
        foreach (var region in report.Regions)
        {
            (string, RichText) name = ("region", draft.In(region.Name));
            var links = region
                .Ranking.Ranked.Select(proposal => proposal.TieDecidedBy)
                .OfType<Domain.Plans.TieBreak>()
                .Distinct()
                .ToList();
            any |= links.Count > 0;
            if (links.Count > 0)
                yield return draft.Say(
                    "Ranked.TieDecided",
                    name,
                    ("links", draft.List(links.Select(link => (RichText)TieWords.Of(draft, link))))
                );
            foreach (
                var shared in region.Ranking.Ranked.GroupBy(one => one.Rank!.Value).Where(one => one.Skip(1).Any())
            )
            {
                any = true;
                yield return draft.Say(
                    "Ranked.TieShared",
                    name,
                    ("rank", draft.Numbers.Ordinal(shared.Key)),
                    ("bidders", draft.Names(shared.Select(proposal => proposal.Bidder)))
                );
            }
        }
        if (!any)
            yield return draft.Say("Ranked.NoTie");
    }
}
