using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Reports;

/// <summary>
/// The record of proceedings, in parts: for the fairness monitor at any time, for lead and approver once the call is decided
/// or cancelled. Until the closing time has passed nobody learns from it who prepares a submission: it ends at publication.
/// </summary>
internal sealed class ProceedingsSource(
    ISolicitations calls,
    IProgrammes programmes,
    IRecordReading reading,
    IIssuedDocuments issued,
    ProceedingsReading entries,
    RecordExtent extent
) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Proceedings];

    public Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation)
    {
        if (!extent.MayBeRead)
            return Task.FromResult<IReadOnlyList<ReportTitle>>([]);
        var (through, _) = extent.Of(
            papers.Terms.ClosesAt,
            papers.Of(PaperRows.Newest).Single().Number ?? 0,
            papers.Of(PaperRows.Published).Single().Number
        );
        return Task.FromResult<IReadOnlyList<ReportTitle>>([
            .. from part in Enumerable.Range(1, PartsOf(through))
            from language in Enum.GetValues<Language>()
            select Title(papers.Terms.Reference, language, part),
        ]);
    }

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            !extent.MayBeRead
            || await calls.Find(call, cancellation) is not { } found
            || await programmes.Find(found.Programme, cancellation) is not { } programme
        )
            return AccessRefusals.NotFound;
        var title = Title(found.Terms.Reference, subject.Language, subject.Number ?? 1);
        var (through, endsAtPublication) = await extent.Of(found, cancellation);
        through = await AsIssued(found, title, through, cancellation);
        if (title.Subject() != subject with { Number = title.Number } || title.Number > PartsOf(through))
            return AccessRefusals.NotFound;
        var report = await entries.Read(programme, found, new(title.Number!.Value, through), cancellation);
        return new FilledReport(title, report with { EndsAtPublication = endsAtPublication });
    }

    /// <summary>A document that was issued does not hold its own entry: while only such entries came after it, it is still
    /// the same.</summary>
    private async Task<long> AsIssued(
        Solicitation call,
        ReportTitle title,
        long through,
        CancellationToken cancellation
    ) =>
        await issued.Newest(call.Id, title, cancellation) is { } kept
        && RecordHead.Read(kept.Head) is { } head
        && head.Number < through
        && await reading.IsOnlyAfter(call.Id, head.Number, nameof(IssueReport), cancellation)
            ? head.Number
            : through;

    private static int PartsOf(long through) => new ProceedingsPart(1, through).Parts;

    private static ReportTitle Title(string call, Language language, int part) =>
        new()
        {
            Document = ReportDocumentKind.Proceedings,
            Call = call,
            Language = language,
            Number = part,
        };
}
