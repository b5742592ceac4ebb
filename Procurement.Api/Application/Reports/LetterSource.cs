using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Reports;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>
/// The letters to bidders. Until one is sent, whoever drafts, approves or watches reads it in both languages; from then on
/// there is the one that was sent. A bidder has its own, once sent.
/// </summary>
internal sealed class LetterSource(IReadContext read, LetterGrounds grounds, INotices notices, ICurrentPerson current)
    : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Letter];

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation)
    {
        var reference = await read
            .Solicitations.Where(one => one.Id == call)
            .Select(one => one.Terms.Reference)
            .SingleOrDefaultAsync(cancellation);
        if (reference is null)
            return [];
        return
        [
            .. from notice in await notices.Of(call, cancellation)
            where IsOpen(notice)
            from language in LanguagesOf(notice)
            select LetterReport.TitleOf(reference, notice, language),
        ];
    }

    public Task<bool> MayReadCopy(SolicitationId call, DocumentSubject subject, CancellationToken cancellation) =>
        Task.FromResult(current.Person is not { Role: Role.Bidder } bidder || bidder.ActsFor == subject.Bidder);

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (await grounds.Of(call, cancellation) is not { } ground)
            return AccessRefusals.NotFound;
        var asked = (await notices.Of(call, cancellation)).FirstOrDefault(one =>
            (one.Region, one.Bidder, one.Number) == (subject.Region ?? "", subject.Bidder, subject.Number)
        );
        if (asked is null || !IsOpen(asked) || !LanguagesOf(asked).Contains(subject.Language))
            return AccessRefusals.NotFound;
        var letter = LetterReport.Of(ground, asked);
        var title = letter.TitleIn(subject.Language);
        return title.Subject() == subject ? new FilledReport(title, letter) : AccessRefusals.NotFound;
    }

    private bool IsOpen(Notice notice) =>
        current.Person is not { Role: Role.Bidder } bidder
        || (notice.Bidder == bidder.ActsFor && notice.SentAt is not null);

    private static IEnumerable<Language> LanguagesOf(Notice notice) =>
        notice.SentAt is null && !notice.InBothLanguages ? Enum.GetValues<Language>() : [notice.Language];
}
