using Procurement.Domain.Plans;
using Procurement.Domain.Ranking.Robustness;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Who would be first and second without each of the other proposals.</summary>
internal static class ExclusionTable
{
    /// <summary>The table; nothing where nobody else is ranked.</summary>
    public static IEnumerable<Block> Of(Draft draft, RankingMethod method, RobustnessResult robustness)
    {
        if (robustness.Exclusions.IsEmpty)
            yield break;
        var price = method is not RankingMethod.HighestTotal;
        var width = price ? 86 : 60;
        var shared = robustness.First.IsShared;
        yield return new DataTable
        {
            Caption = draft.TableCaption(
                draft.Say(
                    shared ? "Robustness.ExclusionsShared"
                    : robustness.OneExclusionChangesFirst ? "Robustness.ExclusionsYes"
                    : "Robustness.ExclusionsNo"
                )
            ),
            Columns =
            [
                new(draft.Text("Robustness.IfExcluded")),
                new(draft.Text("Robustness.First"), Alignment.Left, price ? 92 : 110),
                new(draft.Text(price ? "Robustness.FirstValue" : "Robustness.FirstTotal"), Alignment.Right, width),
                new(draft.Text(shared ? "Robustness.Next" : "Robustness.Second"), Alignment.Left, price ? 92 : 110),
                new(
                    draft.Text(
                        (shared, price) switch
                        {
                            (true, true) => "Robustness.NextValue",
                            (true, false) => "Robustness.NextTotal",
                            (false, true) => "Robustness.SecondValue",
                            _ => "Robustness.SecondTotal",
                        }
                    ),
                    Alignment.Right,
                    width
                ),
            ],
            Rows =
            [
                .. robustness.Exclusions.Select(one => new Row([
                    draft.Name(one.Excluded),
                    draft.Name(one.First.Bidder, strong: one.ChangesFirst),
                    Value(draft, method, one.First),
                    one.Second is { } second ? draft.Name(second.Bidder) : draft.Dash,
                    Value(draft, method, one.Second),
                ])),
            ],
            Tight = robustness.Exclusions.Length > 10,
        };
    }

    private static Cell Value(Draft draft, RankingMethod method, LeadingProposal? proposal) =>
        (method, proposal) switch
        {
            (_, null) => draft.Dash,
            (RankingMethod.HighestTotal, _) => draft.Points(proposal.Total),
            (_, { Value: null }) => draft.Dash,
            (RankingMethod.LowestPricePerPoint, _) => draft.Numbers.BeforeRounding(proposal.Value.Value),
            _ => draft.Numbers.MoneyRounded(proposal.Value.Value),
        };
}
