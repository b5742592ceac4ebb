using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>The digest of questions and answers, for everybody who may see the call, from the first answer on. It reads
/// the answers, never the questions as they were asked.</summary>
internal sealed class AnswersSource(PublishedCalls calls, IReadContext read) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Answers];

    public Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportTitle>>(
            papers.IsKnown && papers.Of(PaperRows.Answers).Any()
                ? [.. PublishedCalls.InBoth(TitleOf(papers.Terms.Reference))]
                : []
        );

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (await calls.Find(call, cancellation) is not { } found)
            return AccessRefusals.NotFound;
        var title = TitleOf(found.Call.Terms.Reference) with { Language = subject.Language };
        var answers = await read
            .Answers.Where(one => one.Call == call)
            .OrderBy(one => one.Number)
            .ToListAsync(cancellation);
        return title.Subject() == subject && AnswersReport.Of(found, answers) is { } report
            ? new FilledReport(title, report)
            : AccessRefusals.NotFound;
    }

    private static ReportTitle TitleOf(string call) =>
        new()
        {
            Document = ReportDocumentKind.Answers,
            Call = call,
            Language = default,
        };
}
