using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The bidder's own points by criterion, beside what was available.</summary>
internal static class OwnScores
{
    private const int MostBars = 26;

    /// <summary>Each rated step that was reached.</summary>
    public static IEnumerable<Block> Of(Draft draft, IReadOnlyList<OwnRated> rated)
    {
        yield return new Paragraph(
            draft.Say(
                draft.Head.Plan.Consensus switch
                {
                    ConsensusMethod.Mean => "Scores.Mean",
                    ConsensusMethod.Median => "Scores.Median",
                    _ => "Scores.Agreed",
                }
            )
        );
        foreach (var own in rated)
        {
            var step = (RatedStep)draft.Head.Plan.Find(own.Step)!;
            if (rated.Count > 1)
                yield return new Heading(3, null, draft.Name(step));
            foreach (var block in StepOf(draft, step, own))
                yield return block;
        }
    }

    private static IEnumerable<Block> StepOf(Draft draft, RatedStep step, OwnRated own)
    {
        var points = own.Criteria.ToDictionary(one => one.Criterion, one => one.Points);
        var parts = ChartParts.Of(step.Criteria, one => $"{one.Id} {one.Name.In(draft.Language)}", MostBars);
        for (var part = 0; part < parts.Count; part++)
            yield return Chart(draft, step, parts[part], points, part + 1, parts.Count);
        yield return TableOf(draft, step, own, points);
    }

    private static BarChart Chart(
        Draft draft,
        RatedStep step,
        Criterion[] criteria,
        Dictionary<string, Fraction> points,
        int part,
        int parts
    ) =>
        new()
        {
            Caption = draft.FigureCaption(
                draft.Part(draft.Say("Scores.Figure", ("step", draft.Name(step))), part, parts)
            ),
            AlternativeText = draft
                .Count(
                    "Scores.Alternative",
                    criteria.Length,
                    (
                        "figures",
                        string.Join(
                            "; ",
                            criteria.Select(criterion =>
                                draft.Text(
                                    "Scores.Spoken",
                                    ("criterion", criterion.Id),
                                    ("points", draft.Numbers.Points(points[criterion.Id])),
                                    ("maximum", draft.Numbers.Shortest(criterion.Maximum))
                                )
                            )
                        )
                    ),
                    ("where", draft.NextTables(1))
                )
                .ToString(),
            Bars =
            [
                .. criteria.Select(criterion => new Bar(
                    draft.Say("Criterion.Bar", ("id", criterion.Id), ("name", draft.In(criterion.Name))),
                    Drawn(points[criterion.Id]),
                    draft.Text(
                        "Scores.OfMaximum",
                        ("points", draft.Numbers.Points(points[criterion.Id])),
                        ("maximum", draft.Numbers.Shortest(criterion.Maximum))
                    ),
                    BarStyle.OwnOfMaximum,
                    criterion.Maximum.ToDecimal()
                )),
            ],
            Maximum = new(
                step.Criteria.Max(criterion => criterion.Maximum).ToDecimal(),
                draft.Numbers.Shortest(step.Criteria.Max(criterion => criterion.Maximum))
            ),
        };

    private static DataTable TableOf(Draft draft, RatedStep step, OwnRated own, Dictionary<string, Fraction> points)
    {
        var decimals = Typography.Formats.Decimals(points.Values);
        List<Row> rows =
        [
            .. CriterionRows.Of(draft, step, points, own.Criteria.ToDictionary(one => one.Criterion), decimals),
            new Row(
                [draft.ScoreName(step), draft.Points(step.Maximum), draft.Numbers.Points(own.Raw, decimals)],
                RowStyle.Sum
            ),
        ];
        if (step.Weight is { } weight)
            rows.Add(
                new([draft.Text("Rated.Weighted"), draft.Points(weight), draft.Numbers.Points(own.Score, decimals)])
            );
        if (step.MinimumPoints is { } minimum)
            rows.Add(new([draft.Text("Scores.PublishedMinimum"), draft.Dash, draft.Numbers.Points(minimum, decimals)]));
        if (own.PointsAbove is { } above)
            rows.Add(new([draft.Text("Scores.AboveMinimum"), draft.Dash, draft.Numbers.Points(above, decimals)]));
        if (own.PointsShort is { } missing)
            rows.Add(new([draft.Text("Scores.BelowMinimum"), draft.Dash, draft.Numbers.Points(missing, decimals)]));
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Scores.Table", ("score", draft.ScoreName(step)))),
            Columns =
            [
                new(draft.Text("Rated.Criterion")),
                new(draft.Text("Results.Available"), Alignment.Right, 100),
                new(draft.Text("Scores.Obtained"), Alignment.Right, 100),
            ],
            Rows = rows,
            Tight = rows.Count > 10,
        };
    }

    private static decimal Drawn(Fraction points) => (decimal)points.Numerator / (decimal)points.Denominator;
}
