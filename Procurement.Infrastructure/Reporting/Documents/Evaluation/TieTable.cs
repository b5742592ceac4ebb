using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>What decided each tie, and which stay open.</summary>
internal static class TieTable
{
    /// <summary>A sentence for each shared rank, a table of the ties decided; one sentence where nothing tied.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var ranked = report.Ranking.Ranked.ToList();
        var decided = ranked.Where(proposal => proposal.TieDecidedBy is not null).ToList();
        var open = ranked.GroupBy(proposal => proposal.Rank!.Value).Where(group => group.Count() > 1).ToList();
        if (decided.Count == 0 && open.Count == 0)
            yield return new Paragraph(draft.Say("Tie.None"));
        foreach (var shared in open)
            yield return new Paragraph(
                draft.Say(
                    "Tie.Shared",
                    ("rank", draft.Numbers.Ordinal(shared.Key)),
                    ("bidders", draft.Names(shared.Select(proposal => proposal.Bidder)))
                )
            );
        if (decided.Count == 0)
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Tie.Table")),
            Columns =
            [
                new(draft.Text("Head.Rank"), Alignment.Left, 36),
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Tie.DecidedBy"), Alignment.Left, 150),
            ],
            Rows =
            [
                .. decided.Select(proposal => new Row([
                    draft.Numbers.Whole(proposal.Rank!.Value),
                    draft.Name(proposal.Bidder),
                    TieWords.First(draft, proposal.TieDecidedBy!),
                ])),
            ],
        };
        foreach (var block in Draws(draft, report, decided))
            yield return block;
    }

    private static IEnumerable<Block> Draws(Draft draft, EvaluationReport report, List<ProposalResult> decided)
    {
        if (decided.TrueForAll(proposal => proposal.TieDecidedBy!.Kind != TieBreakKind.Draw))
            yield break;
        yield return new Paragraph(
            draft.Say(
                "Tie.DrawRule",
                ("seed", report.Head.Plan.DrawSeed ?? ""),
                ("call", report.Head.Reference),
                ("region", report.Head.Region!.Code)
            )
        );
        yield return new FactTable([
            .. report
                .Ranking.Ranked.Where(proposal => proposal.DrawHash is not null)
                .Select(proposal => new Fact(
                    draft.Name(proposal.Bidder).Value,
                    PlanHashText.Whole(proposal.DrawHash!)
                )),
        ]);
    }
}
