using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Qualification;

/// <summary>Annex: points that count and their reasons, without individual points.</summary>
internal static class AgreedReasonsAnnex
{
    /// <summary>One subsection a respondent.</summary>
    public static IEnumerable<Block> Of(Draft draft, QualificationReport report)
    {
        yield return new Heading(2, draft.Text("Annex"), draft.Say("Annex.Title"), NewPageIfUsed: true);
        foreach (var one in report.Submissions.Where(one => one.Disqualification is not null))
            yield return new NoteBox(
                draft.Say(
                    "Annex.Disqualified",
                    ("bidder", draft.Name(one.Bidder, strong: true)),
                    ("date", draft.Moments.Date(one.Disqualification!.At))
                ),
                [draft.In(one.Disqualification.Reason)]
            );
        if (report.Leaves.IsEmpty)
        {
            yield return new Paragraph(draft.Say("Annex.Nothing"));
            yield break;
        }
        yield return new Paragraph(draft.Say("Annex.Intro"));
        var leaves = report.Head.Plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        foreach (var respondent in report.Leaves.GroupBy(leaf => leaf.Bidder))
        {
            yield return new Heading(3, null, draft.Name(respondent.Key));
            yield return new DataTable
            {
                Caption = draft.TableCaption(draft.Say("Annex.Table", ("bidder", draft.Name(respondent.Key)))),
                Columns =
                [
                    new(draft.Text("Rated.Criterion"), Alignment.Left, 140),
                    new(draft.Text("Annex.Points"), Alignment.Right, 50),
                    new(draft.Text("Rated.Max"), Alignment.Right, 40),
                    new(draft.Text("Annex.Reason")),
                ],
                Rows =
                [
                    .. respondent.Select(leaf => new Row([
                        CriterionWords.NameOf(draft, leaves[leaf.Criterion]),
                        new Run(draft.Numbers.Points(leaf.Counts.Points), Strong: true),
                        draft.Numbers.Shortest(leaves[leaf.Criterion].Maximum),
                        draft.Reason(leaf.Reason),
                    ])),
                ],
                Tight = true,
            };
        }
    }
}
