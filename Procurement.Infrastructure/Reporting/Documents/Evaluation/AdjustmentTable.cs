using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Each price before and after its adjustment for quality.</summary>
internal static class AdjustmentTable
{
    /// <summary>The table.</summary>
    public static DataTable Of(Draft draft, PriceAdjustment rule, IReadOnlyList<ProposalResult> ranked) =>
        new()
        {
            Caption = draft.TableCaption(
                draft.Say(
                    "Adjustment.Table",
                    ("percent", draft.Numbers.Percent(rule.Percent.Exact)),
                    ("from", draft.Numbers.Shortest(rule.From.Exact)),
                    ("per", draft.Numbers.Shortest(rule.Per.Exact))
                )
            ),
            Columns =
            [
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Head.Price"), Alignment.Right, 88),
                new(draft.Text("Adjustment.Quality"), Alignment.Right, 72),
                new([draft.Text("Price.Before"), draft.Text("Price.Rounding")], Alignment.Right, 100),
                new(draft.Text("Head.AdjustedPrice"), Alignment.Right, 88),
            ],
            Rows =
            [
                .. ranked
                    .Where(proposal => proposal.AdjustedPrice is not null)
                    .Select(proposal => new Row([
                        draft.Name(proposal.Bidder),
                        draft.Numbers.Money(proposal.Steps.OfType<PriceResult>().First().Price),
                        draft.Numbers.BeforeRounding(proposal.AdjustedPrice!.QualityPercent),
                        draft.Numbers.BeforeRounding(proposal.AdjustedPrice.Exact),
                        draft.Numbers.Money(proposal.AdjustedPrice.Rounded),
                    ])),
            ],
            Tight = ranked.Count > 10,
        };
}
