using System.Globalization;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Annex A: by what the plan, the record and the report itself can be checked.</summary>
internal static class IntegrityAnnex
{
    /// <summary>The annex; only the plan's hash where the report is not printed from a record.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        yield return new Heading(2, draft.Text("Annex.A"), draft.Say("Integrity.Title"), NewPageIfUsed: true);
        yield return new Paragraph(draft.Say("Integrity.Intro"));
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Integrity.Table")),
            Columns = [new(draft.Text("Integrity.Item"), Alignment.Left, 170), new(draft.Text("Integrity.Value"))],
            Rows = [.. Rows(draft, report.Head)],
        };
    }

    private static IEnumerable<Row> Rows(Draft draft, ReportHead head)
    {
        yield return new([draft.Text("Integrity.Plan"), new Cell(PlanHashText.Whole(head.PlanHash))]);
        if (head.Imprint is not { } imprint)
            yield break;
        yield return new([
            draft.Text("Integrity.Head", ("number", imprint.Head.Number.ToString(CultureInfo.InvariantCulture))),
            new Cell(PlanHashText.Whole(imprint.Head.Hash)),
        ]);
        yield return new([draft.Text("Integrity.Code"), imprint.Code]);
    }
}
