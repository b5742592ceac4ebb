using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>The scores of one rated step as bars, with its minimum.</summary>
internal static class ScoreChart
{
    /// <summary>Bars that one page holds.</summary>
    private const int MostBars = 28;

    /// <summary>The charts; the tables of the same figures come right after.</summary>
    public static IEnumerable<Block> Of(
        Draft draft,
        RatedStep step,
        IReadOnlyList<(string Bidder, RatedResult Result)> all,
        int tables
    )
    {
        var parts = ChartParts.Of(all, one => draft.Name(one.Bidder).Value, MostBars);
        for (var part = 0; part < parts.Count; part++)
        {
            var below = parts[part].Where(one => IsBelow(step, one.Result)).Select(one => one.Bidder).ToList();
            yield return new BarChart
            {
                Caption = draft.FigureCaption(
                    draft.Part(
                        draft.Say(TitleOf(step, below.Count), ("score", draft.ScoreName(step))),
                        part + 1,
                        parts.Count
                    )
                ),
                AlternativeText = Alternative(draft, step, parts[part], below, tables),
                Bars =
                [
                    .. parts[part]
                        .Select(one => new Bar(
                            draft.Name(one.Bidder),
                            one.Result.Raw.Rounded.ToDecimal(),
                            draft.Points(one.Result.Raw.Rounded),
                            IsBelow(step, one.Result) ? BarStyle.Hatched : BarStyle.Solid
                        )),
                ],
                Maximum = new(step.Maximum.ToDecimal(), draft.Numbers.Shortest(step.Maximum)),
                Minimum = step.MinimumPoints is { } minimum
                    ? new((decimal)minimum.Numerator / (decimal)minimum.Denominator, MinimumLabel(draft, step, minimum))
                    : null,
            };
        }
    }

    private static string TitleOf(RatedStep step, int below) =>
        step.Minimum is null ? "Chart.Score"
        : below == 0 ? "Chart.ScoreAndMinimum"
        : "Chart.ScoreAndMinimumHatched";

    private static bool IsBelow(RatedStep step, RatedResult result) =>
        step.MinimumPoints is { } minimum && result.Raw.Rounded.Exact < minimum;

    private static string MinimumLabel(Draft draft, RatedStep step, Fraction minimum) =>
        step.Minimum!.Percent is { } percent
            ? draft.Text(
                "Chart.MinimumPercent",
                ("points", draft.Numbers.Points(minimum)),
                ("percent", draft.Numbers.Percent(percent.Exact))
            )
            : draft.Text("Chart.Minimum", ("points", draft.Numbers.Points(minimum)));

    private static string Alternative(
        Draft draft,
        RatedStep step,
        (string Bidder, RatedResult Result)[] shown,
        List<string> below,
        int tables
    )
    {
        var figures = string.Join(
            "; ",
            shown.Select(one =>
                draft.Text(
                    "Chart.Figure",
                    ("name", draft.Name(one.Bidder)),
                    ("figure", draft.Points(one.Result.Raw.Rounded))
                )
            )
        );
        var where = draft.NextTables(tables);
        if (step.MinimumPoints is not { } minimum)
            return draft.Text(
                "Chart.Alternative",
                ("what", draft.ScoreName(step)),
                ("maximum", draft.Numbers.Shortest(step.Maximum)),
                ("figures", figures),
                ("where", where)
            );
        return draft.Text(
            "Chart.AlternativeWithMinimum",
            ("what", draft.ScoreName(step)),
            ("maximum", draft.Numbers.Shortest(step.Maximum)),
            ("minimum", draft.Numbers.Points(minimum)),
            ("figures", figures),
            ("below", draft.Count("Chart.Below", below.Count, ("names", draft.Names(below)))),
            ("where", where)
        );
    }
}
