using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The criteria of a step and those below them that have children of their own; the leaves under them stand with
/// their reasons.</summary>
internal static class CriterionRows
{
    /// <summary>A row a criterion: name, points available, points obtained.</summary>
    public static IEnumerable<Row> Of(
        Draft draft,
        RatedStep step,
        IReadOnlyDictionary<string, Fraction> points,
        IReadOnlyDictionary<string, OwnPoints> own,
        int decimals
    ) => step.Criteria.SelectMany(criterion => Of(draft, criterion, 0, points, own, decimals));

    private static IEnumerable<Row> Of(
        Draft draft,
        Criterion criterion,
        int depth,
        IReadOnlyDictionary<string, Fraction> points,
        IReadOnlyDictionary<string, OwnPoints> own,
        int decimals
    )
    {
        yield return new(
            [
                NameOf(draft, criterion, own.GetValueOrDefault(criterion.Id)?.PointsShort),
                draft.Points(criterion.Maximum),
                draft.Numbers.Points(points[criterion.Id], decimals),
            ],
            depth > 0 ? RowStyle.Child : RowStyle.Plain
        );
        foreach (var child in criterion.Children.Where(child => !child.IsLeaf))
        foreach (var row in Of(draft, child, depth + 1, points, own, decimals))
            yield return row;
    }

    private static Cell NameOf(Draft draft, Criterion criterion, Fraction? missing)
    {
        List<RichText> lines = [CriterionWords.NameOf(draft, criterion)];
        if (missing is { } few)
            lines.Add(
                new Run(draft.Text("Scores.CriterionShort", ("points", draft.Numbers.Points(few))), Strong: true)
            );
        // What was looked for in a leaf stands beside its reason.
        if (!criterion.IsLeaf && WordLines.LookedFor(draft, criterion.Id) is { } text)
            lines.Add(WordLines.Labelled(draft, "Words.LookedFor", text));
        return new(lines);
    }
}
