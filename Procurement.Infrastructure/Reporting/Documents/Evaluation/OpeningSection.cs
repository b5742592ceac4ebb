using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 8: which commercial envelopes were opened, and when; never what is in the others.</summary>
internal static class OpeningSection
{
    /// <summary>Each opening, then the envelopes.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var hasPriceStep = report.Head.Plan.Steps.OfType<PriceStep>().Any();
        if (!hasPriceStep || report.Openings.IsEmpty)
        {
            yield return new Paragraph(draft.Say(hasPriceStep ? "Opening.None" : "Price.NoStep"));
            if (!hasPriceStep)
                yield break;
        }
        var opened = report.Openings.SelectMany(opening => opening.Bidders).ToHashSet();
        var others = report.Ranking.Proposals.Count(proposal => !opened.Contains(proposal.Bidder));
        foreach (var opening in report.Openings)
        {
            var act = draft.Count("Opening.Act", opening.Bidders.Length);
            if (opening.Bidders.IsEmpty)
            {
                yield return new Paragraph(act);
                continue;
            }
            yield return new Paragraph(
                others > 0 ? Draft.Together([act, draft.Count("Opening.OthersSealed", others)]) : act
            );
            yield return new FactTable([
                new(draft.Text("Opening.Opened"), draft.Moments.DateAndTime(opening.OpenedAt)),
                new(draft.Text("Opening.KeyHolders"), KeyHolders(draft, ActOf(report, opening))),
            ]);
        }
        if (report.Submissions.IsEmpty)
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Opening.Table")),
            Columns = [new(draft.Text("Head.Bidder")), new(draft.Text("Opening.Envelope"), Alignment.Left, 190)],
            Rows =
            [
                .. report.Ranking.Proposals.Select(proposal => new Row([
                    draft.Name(proposal.Bidder),
                    WithDigest(
                        report,
                        proposal.Bidder,
                        draft.Text(
                            opened.Contains(proposal.Bidder)
                                ? "Envelope.Opened"
                                : proposal.Outcome switch
                                {
                                    ProposalOutcome.Late => "Envelope.SealedLate",
                                    ProposalOutcome.NotInvited => "Envelope.SealedNotInvited",
                                    ProposalOutcome.Withdrawn => "Envelope.SealedWithdrawn",
                                    ProposalOutcome.DidNotAdvance => "Envelope.SealedDidNotAdvance",
                                    _ => "Envelope.Sealed",
                                }
                        )
                    ),
                ])),
            ],
            Tight = report.Ranking.Proposals.Length > 10,
        };
    }

    private static OpeningAct? ActOf(EvaluationReport report, ReportedOpening opening) =>
        report.Acts?.Openings.FirstOrDefault(act => act.Step == opening.Step);

    private static IReadOnlyList<RichText> KeyHolders(Draft draft, OpeningAct? act) =>
        act is not { Shares.IsEmpty: false }
            ? [draft.Say("NotRecorded.Plural")]
            :
            [
                .. act.Shares.Select(share =>
                    draft.Say(
                        "Opening.Share",
                        ("person", share.Person),
                        ("moment", draft.Moments.DateAndTime(share.At))
                    )
                ),
            ];

    // The digest that the bidder's receipt shows: it proves that what was opened is what was handed in.
    private static Cell WithDigest(EvaluationReport report, string bidder, string outcome) =>
        report.Acts?.Openings.SelectMany(act => act.Envelopes).LastOrDefault(one => one.Bidder == bidder) is { } opened
            ? new Cell([outcome, .. PlanHashText.Whole(opened.Digest)])
            : outcome;
}
