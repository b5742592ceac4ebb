using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Reports;

/// <summary>The reports that rest on a decided call; a bidder has its own debrief, once the lead released it.</summary>
internal sealed class DecidedReportSource(CallRecords records, IDebriefs debriefs, ICurrentPerson current)
    : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } =
    [
        ReportDocumentKind.Qualification,
        ReportDocumentKind.Evaluation,
        ReportDocumentKind.Debrief,
        ReportDocumentKind.Comparison,
        ReportDocumentKind.Recommendation,
    ];

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation)
    {
        var record = await records.OfDecided(call, cancellation);
        if (record.IsRefused)
            return [];
        var titles = new List<ReportTitle>();
        foreach (var title in DecidedReports.Of(record.Value))
            if (await IsOpen(call, title.Subject(), cancellation))
                titles.Add(title);
        return titles;
    }

    public async Task<bool> MayReadCopy(SolicitationId call, DocumentSubject subject, CancellationToken cancellation) =>
        subject.Document == ReportDocumentKind.Debrief && await IsOpen(call, subject, cancellation);

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (!await IsOpen(call, subject, cancellation))
            return AccessRefusals.NotFound;
        var record = await records.OfDecided(call, cancellation);
        if (record.IsRefused)
            return record.Refusals;
        if (Bars(record.Value, subject.Document) is { } barred)
            return barred;
        // A debrief is listed in its bidder's language and can be had in the other.
        return
            DecidedReports
                .Of(record.Value)
                .FirstOrDefault(one => one.Subject() with { Language = subject.Language } == subject)
                is { } listed
            ? new FilledReport(listed with { Language = subject.Language }, DecidedReports.Fill(record.Value, listed))
            : AccessRefusals.NotFound;
    }

    // What rests on a ranking that no longer holds is not printed, and who asks is told why.
    private static Refusal? Bars(CallRecord record, ReportDocumentKind document) =>
        document switch
        {
            _ when record.Call.Terms.Kind != CallKind.CallForProposals => null,
            ReportDocumentKind.Comparison when ComparisonReport.IsFor(record.Call) => CallReport.Bars(record),
            ReportDocumentKind.Recommendation => RecommendationReport.Bars(record),
            _ => null,
        };

    private async Task<bool> IsOpen(SolicitationId call, DocumentSubject subject, CancellationToken cancellation) =>
        current.Person is not { Role: Role.Bidder } bidder
        || subject is { Document: ReportDocumentKind.Debrief, Bidder: { } own }
            && own == bidder.ActsFor
            && await debriefs.Of(call, subject.Region ?? "", own, cancellation) is { ReportReleasedAt: not null };
}
