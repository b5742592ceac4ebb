using Procurement.Domain.Awards;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Section 1: what is recommended and what is asked. It names no other choice.</summary>
internal static class AskedSection
{
    /// <summary>Box, what is asked, the table, and what the approver has to know of prices and single proposals.</summary>
    public static IEnumerable<Block> Of(Draft draft, RecommendationReport report)
    {
        yield return new ResultBox(
            draft.Text("Summary.Recommendation"),
            [.. Sentences(draft, report)],
            [.. Figures(draft, report)]
        );
        yield return new Paragraph(
            report.ApprovedAt is { } approved
                ? draft.Say("Asked.Approved", ("moment", draft.Moments.DateAndTime(approved)))
                : draft.Say("Asked.What")
        );
        yield return Table(draft, report);
        yield return new Paragraph(Draft.Together(Notes(draft, report)));
    }

    private static IEnumerable<RichText> Sentences(Draft draft, RecommendationReport report)
    {
        var offers = report
            .Regions.Where(region => region.Winner is not null)
            .GroupBy(region => region.Winner!.Bidder)
            .Select(group =>
                draft.Say(
                    "Asked.To",
                    ("bidder", draft.Name(group.Key, strong: true)),
                    ("regions", draft.List(group.Select(region => (RichText)draft.In(region.Name))))
                )
            )
            .ToList();
        yield return offers.Count == 0
            ? draft.Say("Asked.Nobody")
            : draft.Say("Asked.Offer", ("offers", draft.List(offers)));
        foreach (var region in report.Regions.Where(region => region.Winner is null))
            yield return draft.Say(
                region.Code == RegionAward.TieUnresolved ? "Asked.TieOpen" : "Asked.NobodyLeft",
                ("region", draft.In(region.Name))
            );
    }

    private static IEnumerable<KeyFigure> Figures(Draft draft, RecommendationReport report)
    {
        yield return new(
            draft.Text(
                "Asked.FilledOf",
                ("filled", draft.Numbers.Whole(report.Regions.Count(region => region.Winner is not null))),
                ("all", draft.Numbers.Whole(report.Regions.Length))
            ),
            draft.Text("Asked.Filled")
        );
        if (report.MostRegionsPerBidder is not { } most)
            yield break;
        yield return new(draft.Numbers.Whole(most), draft.Count("Asked.Most", most).ToString());
        var passed = report.Regions.Count(region => !region.PassedOver.IsEmpty);
        yield return new(draft.Numbers.Whole(passed), draft.Count("Asked.FirstsPassed", passed).ToString());
    }

    private static DataTable Table(Draft draft, RecommendationReport report)
    {
        var hasPrices = report.Head.Plan.Steps.OfType<PriceStep>().Any();
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Asked.Table")),
            Columns =
            [
                new(draft.Text("Award.Region"), Alignment.Left, 92),
                new(draft.Text("Award.Recommended")),
                new(draft.Text("Award.Rank"), Alignment.Left, 34),
                RankedWords.Column(draft),
                new(draft.Text("Asked.Margin"), Alignment.Right, Math.Min(RankedWords.Width(draft) + 4, 84)),
                .. hasPrices ? [RankedWords.PriceColumn(draft)] : Enumerable.Empty<Column>(),
            ],
            Rows = [.. report.Regions.Select(region => new Row([.. Cells(draft, region, hasPrices)]))],
            Tight = report.Regions.Length > 10,
        };
    }

    private static IEnumerable<Cell> Cells(Draft draft, RegionOutcome region, bool hasPrices)
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
        yield return SubmissionsTable.NameAndMembers(draft, winner.Bidder);
        yield return draft.Numbers.Ordinal(winner.Rank ?? 0);
        yield return RankedWords.Cell(draft, winner);
        yield return region.Margin is { } margin ? RankedWords.Value(draft, margin) : draft.Dash;
        if (hasPrices)
            yield return RankedWords.Price(draft, winner);
    }

    private static IEnumerable<RichText> Notes(Draft draft, RecommendationReport report)
    {
        var steps = report.Head.Plan.Steps.OfType<PriceStep>().ToList();
        if (steps.Count > 0 && steps.TrueForAll(step => step.AbnormallyLowBelowMean is null))
            yield return draft.Say("Price.NoFlagRule");
        else if (report.Regions.All(region => region.Flagged.IsEmpty))
            yield return draft.Say("Asked.NoneFlagged");
        foreach (var region in report.Regions)
        foreach (var flagged in region.Flagged)
            yield return draft.Say(
                flagged.IsExplained switch
                {
                    true => "Asked.FlaggedExplained",
                    false => "Asked.FlaggedNotExplained",
                    null => "Asked.FlaggedNotReviewed",
                },
                ("region", draft.In(region.Name)),
                ("bidder", draft.Name(flagged.Bidder)),
                ("reason", draft.Reason(flagged.Reason))
            );
        foreach (var region in report.Regions.Where(region => region is { IsSingleBid: true, Winner: not null }))
            yield return draft.Say("Asked.SingleBid", ("region", draft.In(region.Name)));
        if (report.Regions.All(region => region is not { IsSingleBid: true, Winner: not null }))
            yield return draft.Say("Asked.NoSingleBid");
        foreach (var region in report.Regions.Where(region => region.NoAwardReason is not null))
            yield return draft.Say(
                "Asked.NoAward",
                ("region", draft.In(region.Name)),
                ("reason", draft.In(region.NoAwardReason!))
            );
    }
}
