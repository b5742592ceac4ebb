using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>The published addenda of a call, for everybody who may see it.</summary>
internal sealed class AddendumSource(PublishedCalls calls) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Addendum];

    public Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportTitle>>([
            .. from addendum in papers.Of(PaperRows.Addendum)
            where papers.IsKnown
            orderby addendum.Number
            from title in PublishedCalls.InBoth(TitleOf(papers.Terms.Reference, (int)addendum.Number!))
            select title,
        ]);

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    ) =>
        subject.Number is { } number
        && await calls.Find(call, cancellation) is { } found
        && AddendumReport.Of(found, number) is { } report
        && TitleOf(found.Call.Terms.Reference, number) with { Language = subject.Language } is var title
        && title.Subject() == subject
            ? new FilledReport(title, report)
            : AccessRefusals.NotFound;

    private static ReportTitle TitleOf(string call, int number) =>
        new()
        {
            Document = ReportDocumentKind.Addendum,
            Call = call,
            Language = default,
            Number = number,
        };
}
