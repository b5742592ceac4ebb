using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Panel;

/// <summary>The consensus record of one submission and step.</summary>
internal static class ConsensusDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(ConsensusReport report, Language language)
    {
        var draft = new Draft(report.Head, [report.Bidder], Words.OfPanel(language));
        var step = (RatedStep)report.Head.Plan.Find(report.Step)!;
        return Front.Around(
            draft,
            draft.Text("Record.Kind"),
            (report.Bidder.Facts.Name, report.Bidder.Facts.Name),
            MarkCells.Subtitle(draft, step),
            [
                Front.Facts(draft, ConsensusFacts.Of(draft, report)),
                .. SpreadNotes.Of(draft, report, step),
                .. ConsensusTables.Of(draft, report, step),
                .. Team(draft, report),
                new Signatures([new(draft.Text("Sign.Chair"), draft.Text("Sign.NameDate"))]),
            ]
        );
    }

    private static IEnumerable<Block> Team(Draft draft, ConsensusReport report)
    {
        // Whoever may not know the others' names finds their codes only.
        if (report.Team.IsEmpty || report.Team.Any(seat => seat.Name is null))
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Record.Team")),
            Columns =
            [
                new(draft.Text("Team.Code"), Alignment.Left, 60),
                new(draft.Text("Record.Person")),
                new(draft.Text("Record.Conflict"), Alignment.Left, 190),
            ],
            Rows = [.. report.Team.Select(seat => new Row([seat.Code, seat.Name!, draft.Text("Record.NoConflict")]))],
            Tight = report.Team.Length > 10,
        };
    }
}
