using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Reports;
using Procurement.Domain.Reports.Letters;

namespace Procurement.Api.Application.Reports;

/// <summary>
/// The letters to bidders. Until one is sent, whoever drafts, approves or watches reads it in both languages; from then on
/// there is the one that was sent. A bidder has its own, once sent.
/// </summary>
internal sealed class LetterSource(LetterGrounds grounds, INotices notices, ICurrentPerson current) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Letter];

    public Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportTitle>>([
            .. from letter in papers
                .Of(PaperRows.Letter)
                .OrderBy(row => row.Region, StringComparer.Ordinal)
                .ThenBy(row => row.Bidder, StringComparer.Ordinal)
                .ThenBy(row => row.Number)
            let isSent = letter.At is not null
            where IsOpen(letter.Bidder!, isSent)
            from language in LanguagesOf(isSent, letter.A == "1", Enum.Parse<Language>(letter.Language!))
            select LetterReport.TitleOf(
                papers.Terms.Reference,
                (letter.Region!, letter.Bidder!, (int)letter.Number!),
                language
            ),
        ]);

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
        var isSent = asked?.SentAt is not null;
        if (
            asked is null
            || !IsOpen(asked.Bidder, isSent)
            || !LanguagesOf(isSent, asked.InBothLanguages, asked.Language).Contains(subject.Language)
        )
            return AccessRefusals.NotFound;
        var letter = LetterReport.Of(ground, asked);
        var title = letter.TitleIn(subject.Language);
        return title.Subject() == subject ? new FilledReport(title, letter) : AccessRefusals.NotFound;
    }

    private bool IsOpen(string bidder, bool isSent) =>
        current.Person is not { Role: Role.Bidder } reader || (bidder == reader.ActsFor && isSent);

    private static IEnumerable<Language> LanguagesOf(bool isSent, bool inBoth, Language language) =>
        !isSent && !inBoth ? Enum.GetValues<Language>() : [language];
}
