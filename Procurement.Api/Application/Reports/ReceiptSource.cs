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

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation)
    {
        if (
            current.Person is not { Role: Role.Bidder, ActsFor: { } own }
            || await calls.Find(call, cancellation) is not { } found
            || await calls.Bidder(found, own, cancellation) is not { } bidder
        )
            return [];
        var received = await Received(call, own)
            .OrderBy(one => one.Position)
            .ThenBy(one => one.Version.Number)
            .Select(one => new { one.Region, one.Version.Number })
            .ToListAsync(cancellation);
        return
        [
            .. received.SelectMany(one =>
                PublishedCalls.InBoth(TitleOf(found, own, one.Region, one.Number), bidder.Facts.Language)
            ),
        ];
    }

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
        var title = TitleOf(found, own, region, version.Number) with { Language = subject.Language };
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

    private static ReportTitle TitleOf(PublishedCall call, string bidder, string region, int version) =>
        new()
        {
            Document = ReportDocumentKind.Receipt,
            Call = call.Call.Terms.Reference,
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
