using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>The published addenda of a call, for everybody who may see it.</summary>
internal sealed class AddendumSource(PublishedCalls calls) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Addendum];

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation) =>
        await calls.Find(call, cancellation) is { } found
            ? [.. found.Addenda.SelectMany(one => PublishedCalls.InBoth(TitleOf(found, one.Number!.Value)))]
            : [];

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    ) =>
        subject.Number is { } number
        && await calls.Find(call, cancellation) is { } found
        && AddendumReport.Of(found, number) is { } report
        && TitleOf(found, number) with { Language = subject.Language } is var title
        && title.Subject() == subject
            ? new FilledReport(title, report)
            : AccessRefusals.NotFound;

    private static ReportTitle TitleOf(PublishedCall call, int number) =>
        new()
        {
            Document = ReportDocumentKind.Addendum,
            Call = call.Call.Terms.Reference,
            Language = default,
            Number = number,
        };
}
