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

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation) =>
        await calls.Find(call, cancellation) is { } found
        && await read.Answers.AnyAsync(one => one.Call == call, cancellation)
            ? [.. PublishedCalls.InBoth(TitleOf(found))]
            : [];

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (await calls.Find(call, cancellation) is not { } found)
            return AccessRefusals.NotFound;
        var title = TitleOf(found) with { Language = subject.Language };
        var answers = await read
            .Answers.Where(one => one.Call == call)
            .OrderBy(one => one.Number)
            .ToListAsync(cancellation);
        return title.Subject() == subject && AnswersReport.Of(found, answers) is { } report
            ? new FilledReport(title, report)
            : AccessRefusals.NotFound;
    }

    private static ReportTitle TitleOf(PublishedCall call) =>
        new()
        {
            Document = ReportDocumentKind.Answers,
            Call = call.Call.Terms.Reference,
            Language = default,
        };
}
