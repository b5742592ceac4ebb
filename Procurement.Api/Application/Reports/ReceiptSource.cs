using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Reports;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>The receipts of every version of a submission, each for its own bidder and nobody else.</summary>
internal sealed class ReceiptSource(
    PublishedCalls calls,
    IReadContext read,
    IRecordChains chains,
    ICurrentPerson current
) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Receipt];

    public Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportTitle>>(
            papers.IsKnown && current.Person is { Role: Role.Bidder, ActsFor: { } own }
                ?
                [
                    .. from received in papers.Of(PaperRows.Receipt)
                    where received.Bidder == own
                    join organization in papers.Bidders on received.Bidder equals organization.Bidder
                    orderby received.At, received.Number
                    from title in PublishedCalls.InBoth(
                        TitleOf(papers.Terms.Reference, own, received.Region!, (int)received.Number!),
                        organization.Facts.Language
                    )
                    select title,
                ]
                : []
        );

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        var region = subject.Region ?? "";
        if (
            current.Person is not { Role: Role.Bidder, ActsFor: { } own }
            || subject.Bidder != own
            || await calls.Find(call, cancellation) is not { } found
            || await calls.Bidder(found, own, cancellation) is not { } bidder
            || await Received(call, own)
                .Where(one => one.Region == region && one.Version.Number == subject.Number)
                .Select(one => one.Version)
                .SingleOrDefaultAsync(cancellation)
                is not { } version
        )
            return AccessRefusals.NotFound;
        var title = TitleOf(found.Call.Terms.Reference, own, region, version.Number) with
        {
            Language = subject.Language,
        };
        if (title.Subject() != subject)
            return AccessRefusals.NotFound;
        var enclosed = version.Documents.Select(one => one.Id).ToList();
        var names = await read
            .Documents.Where(one => enclosed.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id.Value, one => one.Facts.Name, cancellation);
        var person = await read
            .Accounts.Where(one => one.Id == version.SubmittedBy)
            .Select(one => one.Name)
            .SingleOrDefaultAsync(cancellation);
        var head = await chains.HeadAfter(call, nameof(ReceiveSubmission), version.Receipt, cancellation);
        return new FilledReport(
            title,
            ReceiptReport.Of(found, new ReceivedVersion(version, bidder, region, person, names, head))
        );
    }

    private IQueryable<ReceivedRow> Received(SolicitationId call, string bidder) =>
        from version in read.SubmissionVersions
        join submission in read.Submissions on version.Submission equals submission.Id
        join competition in read.Competitions on submission.Competition equals competition.Id
        where competition.Solicitation == call && submission.Bidder == bidder
        select new ReceivedRow
        {
            Region = competition.Region,
            Position = competition.Position,
            Version = version,
        };

    private static ReportTitle TitleOf(string call, string bidder, string region, int version) =>
        new()
        {
            Document = ReportDocumentKind.Receipt,
            Call = call,
            Region = region.Length == 0 ? null : region,
            Bidder = bidder,
            Language = default,
            Number = version,
        };

    private sealed record ReceivedRow
    {
        public required string Region { get; init; }

        public required int Position { get; init; }

        public required SubmissionVersion Version { get; init; }
    }
}
