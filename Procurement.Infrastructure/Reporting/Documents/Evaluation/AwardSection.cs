using Procurement.Domain.Awards;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 13: the award across the regions of the call, and who was passed over and why.</summary>
internal static class AwardSection
{
    /// <summary>The rule, the table and a note for each one passed over.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        if (report.Award.IsEmpty)
        {
            yield return new Paragraph(draft.Say("Award.NotYet"));
            yield break;
        }
        var passedOver = report.Award.Any(entry => !entry.PassedOver.IsEmpty);
        var rule = report.MostRegionsPerBidder is { } most ? Cap(draft, most) : draft.Say("Award.NoCap");
        yield return new Paragraph(passedOver ? rule : Draft.Together([rule, draft.Say("Award.NobodyPassedOver")]));
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Award.Table", ("reference", report.Head.Reference))),
            Columns =
            [
                new(draft.Text("Award.Region"), Alignment.Left, 110),
                new(draft.Text("Award.Recommended")),
                new(draft.Text("Award.Rank"), Alignment.Left, 40),
                Value(draft),
                new(draft.Text("Tie.DecidedBy"), Alignment.Left, 100),
            ],
            Rows = [.. report.Award.Select(entry => RowOf(draft, entry, entry.Region == report.Head.Region!.Code))],
            Tight = report.Award.Length > 10,
        };
        foreach (var entry in report.Award)
        foreach (var one in entry.PassedOver)
            yield return new NoteBox(
                draft.Say(
                    "Award.PassedOver",
                    ("region", draft.In(entry.Name)),
                    ("bidder", draft.Name(one.Bidder, strong: true))
                ),
                [draft.Say(entry.Winner is null ? "Award.CapReachedNoAward" : "Award.CapReached")]
            );
        var agreements = report
            .Award.Where(entry => entry.Agreement is not null)
            .Select(entry => (draft.In(entry.Name), entry.Agreement!));
        foreach (var block in AgreementCalendar.Of(draft, [.. agreements]))
            yield return block;
    }

    private static RichText Cap(Draft draft, int most) =>
        Draft.Together([
            draft.Count("Award.Cap", most),
            draft.Say(
                draft.Head.Plan.Ranking == RankingMethod.HighestTotal ? "Award.ChoiceHighest" : "Award.ChoiceLowest"
            ),
        ]);

    private static Column Value(Draft draft) =>
        draft.Head.Plan.Ranking switch
        {
            RankingMethod.LowestPrice => new(draft.Text("Head.Price"), Alignment.Right, 90),
            RankingMethod.LowestAdjustedPrice => new(draft.Text("Head.AdjustedPrice"), Alignment.Right, 90),
            RankingMethod.LowestPricePerPoint => new(draft.Text("Head.PricePerPoint"), Alignment.Right, 90),
            _ => new(
                [
                    draft.Text("Head.Total"),
                    draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))),
                ],
                Alignment.Right,
                62
            ),
        };

    private static Row RowOf(Draft draft, RegionRecommendation entry, bool own)
    {
        var style = own ? RowStyle.Own : RowStyle.Plain;
        if (entry.Winner is not { } winner)
            return new(
                [
                    draft.In(entry.Name),
                    draft.Text(
                        entry.Code == RegionAward.TieUnresolved ? "Award.TieUnresolved" : "Award.NoEligibleProposal"
                    ),
                    draft.Dash,
                    draft.Dash,
                    draft.Dash,
                ],
                style
            );
        return new(
            [
                draft.In(entry.Name),
                draft.Name(winner.Bidder),
                draft.Numbers.Whole(winner.Rank ?? 0),
                ValueOf(draft, winner),
                winner.TieDecidedBy is { } link ? TieWords.First(draft, link) : draft.Text("Award.NoTie"),
            ],
            style
        );
    }

    private static Cell ValueOf(Draft draft, Domain.Ranking.ProposalResult winner) =>
        draft.Head.Plan.Ranking switch
        {
            RankingMethod.LowestPrice
                when winner.Steps.OfType<Domain.Ranking.PriceResult>().FirstOrDefault() is { } price =>
                draft.Numbers.Money(price.Price),
            RankingMethod.LowestAdjustedPrice when winner.AdjustedPrice is { } adjusted => draft.Numbers.Money(
                adjusted.Rounded
            ),
            RankingMethod.LowestPricePerPoint when winner.PricePerPoint is { } perPoint => draft.Numbers.BeforeRounding(
                perPoint
            ),
            RankingMethod.HighestTotal when winner.Total is { } total => draft.Points(total),
            _ => draft.Dash,
        };
}
