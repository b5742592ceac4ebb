using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The agreed reasons, strengths first.</summary>
internal static class OwnReasons
{
    /// <summary>Two tables; one sentence where nothing was scored.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report, int section)
    {
        if (report.Reasons.IsEmpty)
        {
            yield return new Paragraph(draft.Say("Reasons.NothingScored"));
            yield break;
        }
        var parted =
            report.Reasons.Any(one => one.IsAboveOwnAverage) && !report.Reasons.All(one => one.IsAboveOwnAverage);
        yield return new Paragraph(
            Draft.Together([
                draft.Say(parted ? "Reasons.Intro" : "Reasons.IntroOneGroup"),
                .. draft.Head.Plan.Service.LookedFor.IsEmpty
                    ? [draft.Say("Reasons.NoLookedFor")]
                    : Array.Empty<RichText>(),
            ])
        );
        var leaves = draft.Head.Plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        if (!parted)
        {
            // One criterion, or the same share in each: nothing is above or below.
            yield return TableOf(draft, [.. report.Reasons], "Reasons.Table", leaves);
            yield break;
        }
        var number = 0;
        foreach (var above in new[] { true, false })
        {
            var reasons = report.Reasons.Where(one => one.IsAboveOwnAverage == above).ToList();
            yield return new Heading(
                3,
                $"{draft.Numbers.Whole(section)}.{draft.Numbers.Whole(++number)}",
                draft.Say(above ? "Reasons.Above" : "Reasons.AtOrBelow")
            );
            yield return TableOf(draft, reasons, above ? "Reasons.TableAbove" : "Reasons.TableAtOrBelow", leaves);
        }
    }

    private static DataTable TableOf(
        Draft draft,
        List<OwnReason> reasons,
        string title,
        Dictionary<string, Criterion> leaves
    )
    {
        var decimals = Typography.Formats.Decimals(reasons.Select(one => one.Points));
        return new()
        {
            Caption = draft.TableCaption(draft.Say(title)),
            Columns =
            [
                new(draft.Text("Rated.Criterion"), Alignment.Left, 140),
                new(draft.Text("Reasons.Points"), Alignment.Right, 48),
                new(draft.Text("Rated.Max"), Alignment.Right, 40),
                new(
                    draft.Text(
                        reasons.Exists(one => WordLines.HasMore(draft, one.Criterion, one.Said))
                            ? "Reasons.Record"
                            : "Reasons.Reason"
                    )
                ),
            ],
            Rows =
            [
                .. reasons.Select(one => new Row([
                    CriterionWords.NameOf(draft, leaves[one.Criterion]),
                    new Run(draft.Numbers.Points(one.Points, decimals), Strong: true),
                    draft.Numbers.Shortest(leaves[one.Criterion].Maximum),
                    WordLines.Of(draft, one.Criterion, one.Said),
                ])),
            ],
            Tight = true,
        };
    }
}
