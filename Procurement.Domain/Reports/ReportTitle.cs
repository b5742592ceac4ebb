using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>Which report of a call: its document, reader, language and, where they apply, region and bidder.</summary>
public sealed record ReportTitle
{
    /// <summary>What kind of document.</summary>
    public required ReportDocumentKind Document { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Call { get; init; }

    /// <summary>Code of the region; null for a document of an RFQ.</summary>
    public string? Region { get; init; }

    /// <summary>Identifier of the bidder; only of a debrief.</summary>
    public string? Bidder { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>
    /// Every report of a decided call, in order: for the approver in English and French, then the debriefs in rank
    /// order, each in its bidder's language.
    /// </summary>
    public static IEnumerable<ReportTitle> Of(CallRecord record)
    {
        var isRfq = record.Call.Terms.Kind == CallKind.RequestForQualifications;
        foreach (var file in record.Competitions)
        {
            var region = isRfq ? null : file.Competition.Region;
            foreach (var language in Enum.GetValues<Language>())
                yield return new ReportTitle
                {
                    Document = isRfq ? ReportDocumentKind.Qualification : ReportDocumentKind.Evaluation,
                    Call = record.Call.Terms.Reference,
                    Region = region,
                    Language = language,
                };
            foreach (var bidder in DebriefReport.OfferedTo(record, file.Competition.Region))
                yield return new ReportTitle
                {
                    Document = ReportDocumentKind.Debrief,
                    Call = record.Call.Terms.Reference,
                    Region = region,
                    Bidder = bidder,
                    Language = record.Bidders.First(one => one.Bidder == bidder).Facts.Language,
                };
        }
    }

    /// <summary>What tells it from the other reports of its call.</summary>
    public (ReportDocumentKind Document, Language Language, string? Region, string? Bidder) Parts() =>
        (Document, Language, Region, Bidder);

    /// <summary>Fills the report from the record, with what it can be checked by.</summary>
    public Report Fill(CallRecord record, RecordHead head)
    {
        var report = Fill(record);
        var imprint = new Imprint(head, DocumentCode.Of(head, this, report));
        return report with { Head = report.Head with { Imprint = imprint } };
    }

    /// <summary>Fills the report from the record.</summary>
    public Report Fill(CallRecord record) =>
        Document switch
        {
            ReportDocumentKind.Qualification => QualificationReport.Of(record),
            ReportDocumentKind.Evaluation => EvaluationReport.Of(record, Region!),
            _ => DebriefReport.Of(record, Region ?? "", Bidder!)!,
        };
}

/// <summary>The kinds of document.</summary>
public enum ReportDocumentKind
{
    /// <summary>The qualification report of an RFQ.</summary>
    Qualification,

    /// <summary>The evaluation report of one region.</summary>
    Evaluation,

    /// <summary>The debrief report of one unsuccessful bidder.</summary>
    Debrief,
}
