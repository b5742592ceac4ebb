using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>What passing over each first rank costs, as a table and as bars, and why the choice is the best one.</summary>
internal static class CapTable
{
    /// <summary>Table, chart and the reason.</summary>
    public static IEnumerable<Block> Of(Draft draft, RecommendationReport report)
    {
        var names = report.Regions.ToDictionary(region => region.Region);
        var width = RankedWords.Width(draft) == 84 ? 80 : RankedWords.Width(draft);
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Cap.Table")),
            Columns =
            [
                new(draft.Text("Award.Region")),
                new(draft.Text("Cap.FirstRank"), Alignment.Right, width),
                new(draft.Text("Cap.SecondRank"), Alignment.Right, width),
                new(draft.Text(IsPoints(draft) ? "Cap.LostPoints" : "Cap.LostMoney"), Alignment.Right, 72),
                new(draft.Text("Cap.Effect"), Alignment.Left, 82),
                new(draft.Text("Cap.Otherwise"), Alignment.Left, 88),
            ],
            Rows = [.. report.CapEffects.Select(effect => RowOf(draft, effect, names[effect.Region]))],
            Tight = report.CapEffects.Length > 10,
        };
        foreach (var block in Chart(draft, report, names))
            yield return block;
        yield return new Paragraph(
            Draft.Together([
                draft.Say(
                    IsPoints(draft) ? "Cap.SumHighest" : "Cap.SumLowest",
                    ("sum", RankedWords.Value(draft, report.Sum))
                ),
                draft.Say("Cap.Proof"),
            ])
        );
    }

    private static bool IsPoints(Draft draft) => draft.Head.Plan.Ranking == RankingMethod.HighestTotal;

    private static Row RowOf(Draft draft, CapEffect effect, RegionOutcome region) =>
        new([
            draft.In(region.Name),
            Value(draft, RankedValue.Of(draft.Head.Plan.Ranking, effect.First)),
            Value(draft, effect.Next is { } next ? RankedValue.Of(draft.Head.Plan.Ranking, next) : null),
            effect.Lost is { } lost ? new Run(RankedWords.Value(draft, lost), Strong: true) : draft.Dash,
            draft.Text(
                effect.IsPassedOver ? "Cap.PassedOver"
                : region.Winner is null ? "Cap.KeptTied"
                : "Cap.Kept"
            ),
            Otherwise(draft, effect),
        ]);

    private static Cell Value(Draft draft, Fraction? value) =>
        value is { } known ? RankedWords.Value(draft, known) : draft.Dash;

    private static Cell Otherwise(Draft draft, CapEffect effect) =>
        effect switch
        {
            { FewerRegions: > 0 and var fewer } => draft.Count("Cap.Fewer", fewer),
            { WorseSum: null } => draft.Say("Cap.NotComparable"),
            { WorseSum.Sign: 0 } => draft.Say("Cap.Equal"),
            { WorseSum: { } worse } => draft.Say(
                IsPoints(draft) ? "Cap.Lower" : "Cap.Higher",
                ("figure", RankedWords.Value(draft, worse))
            ),
        };

    private static IEnumerable<Block> Chart(
        Draft draft,
        RecommendationReport report,
        Dictionary<string, RegionOutcome> names
    )
    {
        var shown = report.CapEffects.Where(effect => effect.Lost is not null).ToList();
        if (shown.Count == 0)
            yield break;
        var largest = shown.MaxBy(effect => Drawn.Place(effect.Lost!.Value))!.Lost!.Value;
        yield return new BarChart
        {
            Caption = draft.FigureCaption(draft.Say("Cap.Figure")),
            AlternativeText = draft.Text(
                "Cap.Alternative",
                (
                    "figures",
                    string.Join(
                        "; ",
                        shown.Select(effect =>
                            draft.Text(
                                effect.IsPassedOver ? "Cap.BarPassedOver" : "Cap.BarKept",
                                ("region", draft.In(names[effect.Region].Name)),
                                ("figure", RankedWords.Value(draft, effect.Lost!.Value))
                            )
                        )
                    )
                ),
                ("number", draft.ThisTable)
            ),
            Bars =
            [
                .. shown.Select(effect => new Bar(
                    draft.In(names[effect.Region].Name),
                    Drawn.Place(effect.Lost!.Value),
                    RankedWords.Value(draft, effect.Lost!.Value),
                    effect.IsPassedOver ? BarStyle.Hatched : BarStyle.Solid
                )),
            ],
            Maximum = new(Math.Max(Drawn.Place(largest), 0.01m), RankedWords.Value(draft, largest)),
        };
    }
}
