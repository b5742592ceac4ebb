using Procurement.Domain.Reports;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>What was received, envelope by envelope, with the digest of each document.</summary>
internal static class ReceivedTable
{
    private const int Long = 10;

    /// <summary>The table, and what a digest is for; one sentence where nothing was enclosed.</summary>
    public static IEnumerable<Block> Of(Draft draft, ReceiptReport report)
    {
        var rows = Rows(draft, report).ToList();
        if (rows.Count == 0)
        {
            yield return new Paragraph(draft.Say("Received.None"));
            yield break;
        }
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Received.Table")),
            Columns =
            [
                new(draft.Text("Received.Document")),
                new(draft.Text("Received.Envelope"), Alignment.Left, 110),
                new(draft.Text("Received.Digest"), Alignment.Left, 190),
            ],
            Rows = rows,
            Tight = rows.Count > Long,
        };
        yield return new Paragraph(
            draft.Say(report.PriceDigest is null ? "Received.Note" : "Received.NoteSealed"),
            ParagraphStyle.TableNote
        );
    }

    private static IEnumerable<Row> Rows(Draft draft, ReceiptReport report)
    {
        foreach (var (index, one) in report.Documents.Index())
            yield return new([
                string.IsNullOrEmpty(one.Name)
                    ? draft.Text("Received.Unnamed", ("number", draft.Numbers.Whole(index + 1)))
                    : one.Name,
                Envelope(draft, report, one.Envelope),
                Digest(one.Sha256),
            ]);
        if (report.PriceDigest is not { } digest)
            yield break;
        var commercial = report.Envelopes.FirstOrDefault(envelope => envelope.IsSealed)?.Name ?? "commercial";
        yield return new([draft.Text("Received.PriceForm"), Envelope(draft, report, commercial), Digest(digest)]);
    }

    private static Cell Envelope(Draft draft, ReceiptReport report, string name)
    {
        var word = name switch
        {
            PlannedEnvelope.Technical => draft.Text("Envelope.Technical"),
            "commercial" => draft.Text("Envelope.Commercial"),
            "requirements" => draft.Text("Envelope.Requirements"),
            _ => name,
        };
        return report.Envelopes.Any(envelope => envelope.Name == name && envelope.IsSealed)
            ? draft.Text("Envelope.Sealed", ("envelope", word))
            : word;
    }

    private static Cell Digest(string digest) => new(PlanHashText.Whole(digest));
}
