using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Qualification;

/// <summary>Where the short list ends, and a tie at it.</summary>
internal static class CutOffSection
{
    /// <summary>The rule and what came of it, then who was shut out.</summary>
    public static IEnumerable<Block> Of(Draft draft, QualificationReport report)
    {
        var places = report.ShortlistMaximum!.Value;
        var ranked = report.Ranking.Ranked.ToList();
        if (report.CutOff is not { } cutOff)
        {
            yield return new Paragraph(draft.Count("CutOff.NotReached", places));
            yield break;
        }
        var atCutOff = ranked.Where(proposal => proposal.Total == cutOff).ToList();
        yield return new Paragraph(
            Draft.Together([
                draft.Count("CutOff.Rule", places, ("total", draft.Points(cutOff))),
                report.Qualified.Length > places
                    ? draft.Say("CutOff.Tie", ("bidders", draft.Names(atCutOff.Select(one => one.Bidder))))
                    : draft.Say("CutOff.NoTie"),
            ])
        );
        var shutOut = ranked.Where(proposal => !report.Qualified.Contains(proposal.Bidder)).ToList();
        if (shutOut.Count == 0)
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("CutOff.Table")),
            Columns =
            [
                new(draft.Text("Head.Rank"), Alignment.Left, 40),
                new(draft.Text("Head.Bidder")),
                new(
                    [
                        draft.Text("Head.Total"),
                        draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))),
                    ],
                    Alignment.Right,
                    70
                ),
                new(draft.Text("CutOff.Below"), Alignment.Right, 90),
            ],
            Rows =
            [
                .. shutOut.Select(proposal => new Row([
                    draft.Numbers.Whole(proposal.Rank!.Value),
                    draft.Name(proposal.Bidder),
                    draft.Points(proposal.Total!.Value),
                    draft.Points(cutOff - proposal.Total.Value),
                ])),
            ],
            Tight = shutOut.Count > 10,
        };
    }
}
