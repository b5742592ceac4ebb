using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>The reports that rest on a decided call; a bidder has its own debrief, once the lead released it.</summary>
internal sealed class DecidedReportSource(
    CallRecords records,
    KnownCalls known,
    IDebriefs debriefs,
    IReadContext read,
    ICurrentPerson current
) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } =
    [
        ReportDocumentKind.Qualification,
        ReportDocumentKind.Evaluation,
        ReportDocumentKind.Debrief,
        ReportDocumentKind.Comparison,
        ReportDocumentKind.Recommendation,
    ];

    public async Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation)
    {
        if (
            !papers.IsKnown
            || papers.State
                is not (SolicitationState.Decided or SolicitationState.Notified or SolicitationState.Archived)
            || await known.Of(papers.Call, cancellation) is not { } whole
        )
            return [];
        // Which there are rests on rankings and award alone; both are on the shelf until something is added.
        var record = new CallRecord
        {
            Programme = papers.Programme,
            Bidders = papers.Bidders,
            Call = whole.Call,
            Qualified = whole.List,
            Competitions = whole.Files,
            Award = whole.Award,
        };
        var released = papers.Of(PaperRows.Debrief).Select(row => (row.Region, row.Bidder)).ToHashSet();
        return
        [
            .. DecidedReports
                .Of(record)
                .Where(title => IsOpen(title.Subject(), released.Contains((title.Region ?? "", title.Bidder)))),
        ];
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
        if (subject is { Document: ReportDocumentKind.Debrief, Bidder: { } bidder })
            return await Debrief(call, subject, bidder, cancellation);
        var record = await records.OfDecided(call, cancellation);
        if (record.IsRefused)
            return record.Refusals;
        if (Bars(record.Value, subject.Document) is { } barred)
            return barred;
        return DecidedReports.Of(record.Value).FirstOrDefault(one => one.Subject() == subject) is { } listed
            ? new FilledReport(listed, DecidedReports.Fill(record.Value, listed))
            : AccessRefusals.NotFound;
    }

    /// <summary>A debrief is listed in its bidder's language and can be had in the other; it rests on its own region
    /// alone.</summary>
    private async Task<Outcome<FilledReport>> Debrief(
        SolicitationId call,
        DocumentSubject subject,
        string bidder,
        CancellationToken cancellation
    )
    {
        var region = subject.Region ?? "";
        var competition = await read
            .Competitions.Where(one => one.Solicitation == call && one.Region == region)
            .Select(one => (CompetitionId?)one.Id)
            .SingleOrDefaultAsync(cancellation);
        if (competition is null)
            return AccessRefusals.NotFound;
        var record = await records.OfDecided(call, cancellation, competition);
        if (record.IsRefused)
            return record.Refusals;
        var title = new ReportTitle
        {
            Document = ReportDocumentKind.Debrief,
            Call = record.Value.Call.Terms.Reference,
            Region = subject.Region,
            Bidder = bidder,
            Language = subject.Language,
        };
        return title.Subject() == subject && DebriefReport.Of(record.Value, region, bidder) is { } report
            ? new FilledReport(title, report)
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
        IsOpen(subject, isReleased: false)
        || subject.Bidder is { } own
            && IsOpen(subject, isReleased: true)
            && await debriefs.Of(call, subject.Region ?? "", own, cancellation) is { ReportReleasedAt: not null };

    private bool IsOpen(DocumentSubject subject, bool isReleased) =>
        current.Person is not { Role: Role.Bidder } bidder
        || isReleased && subject.Document == ReportDocumentKind.Debrief && subject.Bidder == bidder.ActsFor;
}
