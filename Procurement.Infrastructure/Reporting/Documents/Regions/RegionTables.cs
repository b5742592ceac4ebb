using Procurement.Domain.Awards;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>The regions side by side: what came, and what came out.</summary>
internal static class RegionTables
{
    private static readonly (string Head, ProposalOutcome[] Outcomes)[] counted =
    [
        ("Compare.Refused", [ProposalOutcome.Late, ProposalOutcome.NotInvited]),
        ("Compare.Withdrawn", [ProposalOutcome.Withdrawn]),
        ("Compare.Disqualified", [ProposalOutcome.Disqualified]),
        ("Compare.Stopped", [ProposalOutcome.DidNotAdvance]),
        ("Compare.Ranked", [ProposalOutcome.Ranked]),
    ];

    /// <summary>Both tables.</summary>
    public static IEnumerable<Block> Of(Draft draft, ComparisonReport report)
    {
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Compare.Submissions")),
            Columns =
            [
                new(draft.Text("Award.Region")),
                new(draft.Text("Compare.Received"), Alignment.Right, 58),
                .. counted.Select(one => new Column(draft.Text(one.Head), Alignment.Right, 66)),
            ],
            Rows =
            [
                .. report.Regions.Select(region => new Row([
                    draft.In(region.Name),
                    draft.Numbers.Whole(region.Ranking.Proposals.Length),
                    .. counted.Select(one => (Cell)draft.Numbers.Whole(one.Outcomes.Sum(region.Count))),
                ])),
                new Row(
                    [
                        draft.Text("Compare.Sum"),
                        draft.Numbers.Whole(report.Regions.Sum(region => region.Ranking.Proposals.Length)),
                        .. counted.Select(one =>
                            (Cell)draft.Numbers.Whole(report.Regions.Sum(region => one.Outcomes.Sum(region.Count)))
                        ),
                    ],
                    RowStyle.Sum
                ),
            ],
            Tight = report.Regions.Length > 9,
        };
        var hasPrices = report.Head.Plan.Steps.OfType<PriceStep>().Any();
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Compare.Results")),
            Columns =
            [
                new(draft.Text("Award.Region"), Alignment.Left, 92),
                new(draft.Text("Award.Recommended")),
                new(draft.Text("Award.Rank"), Alignment.Left, 34),
                RankedWords.Column(draft),
                new(draft.Text("Asked.Margin"), Alignment.Right, Math.Min(RankedWords.Width(draft) + 4, 84)),
                .. hasPrices ? [RankedWords.PriceColumn(draft)] : Enumerable.Empty<Column>(),
            ],
            Rows = [.. report.Regions.Select(region => new Row([.. Result(draft, region, hasPrices)]))],
            Tight = report.Regions.Length > 10,
        };
    }

    private static IEnumerable<Cell> Result(Draft draft, RegionOutcome region, bool hasPrices)
    {
        yield return draft.In(region.Name);
        if (region.Winner is not { } winner)
        {
            yield return draft.Text(
                region.Code == RegionAward.TieUnresolved ? "Award.TieUnresolved" : "Award.NoEligibleProposal"
            );
            for (var rest = hasPrices ? 4 : 3; rest > 0; rest--)
                yield return draft.Dash;
            yield break;
        }
        yield return draft.Name(winner.Bidder);
        yield return draft.Numbers.Ordinal(winner.Rank ?? 0);
        yield return RankedWords.Cell(draft, winner);
        yield return region.Margin is { } margin ? RankedWords.Value(draft, margin) : draft.Dash;
        if (hasPrices)
            yield return RankedWords.Price(draft, winner);
    }
}
