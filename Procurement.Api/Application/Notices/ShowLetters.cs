using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Notices;

/// <summary>The letters of a call for who writes, approves or watches: how far each has come, what was sent by its hash,
/// and how far the newest sending is.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowLetters(SolicitationId Call) : IQuery<LettersDetails>, IAboutCall;

/// <summary>The letters of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Mailing">The newest sending; null: none was started.</param>
/// <param name="Letters">The letters, by region in the call's order, then by bidder.</param>
public sealed record LettersDetails(CallHeading Call, MailingDetails? Mailing, IReadOnlyList<LetterDetails> Letters);

/// <summary>One letter.</summary>
/// <param name="Notice">The letter.</param>
/// <param name="RegionName">Name of its region; null for an RFQ.</param>
/// <param name="BidderName">Name of its bidder.</param>
/// <param name="Sha256">Hash of the file that was sent; null: none was.</param>
/// <param name="Code">The code that the file prints; null: none was sent.</param>
public sealed record LetterDetails(
    NoticeSummary Notice,
    BilingualText? RegionName,
    string BidderName,
    string? Sha256,
    string? Code
);

internal sealed class ShowLettersHandler(IReadContext read) : IRequestHandler<ShowLetters, Outcome<LettersDetails>>
{
    public async Task<Outcome<LettersDetails>> Handle(ShowLetters query, CancellationToken cancellationToken)
    {
        var heading = await (
            from call in read.HeadingOf(query.Call)
            from mailing in read.Mailings.Where(one => one.Call == query.Call).DefaultIfEmpty()
            select new { call, mailing }
        ).ToListAsync(cancellationToken);
        if (heading is not [var first, ..])
            return AccessRefusals.NotFound;
        var newest = heading.Select(row => row.mailing).OfType<Mailing>().MaxBy(one => (one.StartedAt, one.Id.Value));
        return new LettersDetails(
            first.call,
            newest is null ? null : new(newest.Letters, newest.Sent, newest.HeldBack, newest.StartedAt, newest.EndedAt),
            await Letters(first.call, cancellationToken)
        );
    }

    private async Task<IReadOnlyList<LetterDetails>> Letters(CallHeading heading, CancellationToken cancellation)
    {
        var rows = await (
            from notice in read.Notices
            where notice.Call == heading.Id
            join competition in read.Competitions
                on new { notice.Call, notice.Region } equals new { Call = competition.Solicitation, competition.Region }
            join programme in read.Programmes on heading.Programme equals programme.Id
            from region in programme.Regions.Where(one => one.Code == notice.Region).DefaultIfEmpty()
            join organization in read.Organizations
                on new { Programme = heading.Programme, notice.Bidder } equals new
                {
                    organization.Programme,
                    organization.Bidder,
                }
            join file in from issued in read.IssuedDocuments
            join sent in read.SentDocuments on issued.Id equals sent.Id
            where issued.Call == heading.Id && issued.Document == ReportDocumentKind.Letter
            select new
            {
                Region = issued.Region ?? "",
                issued.Bidder,
                issued.Number,
                issued.Code,
                sent.Sha256,
            }
                on new
                {
                    notice.Region,
                    Bidder = (string?)notice.Bidder,
                    Number = (int?)notice.Number,
                } equals new
                {
                    file.Region,
                    file.Bidder,
                    file.Number,
                }
                into files
            from kept in files.DefaultIfEmpty()
            orderby competition.Position, notice.Bidder.Length, notice.Bidder, notice.Number
            select new
            {
                notice,
                English = region == null ? null : region.Name.English,
                French = region == null ? null : region.Name.French,
                organization.Facts.Name,
                Reviewer = read
                    .Accounts.Where(one => one.Id == notice.ReviewedBy)
                    .Select(one => one.Name)
                    .FirstOrDefault(),
                Approver = read
                    .Accounts.Where(one => one.Id == notice.ApprovedBy)
                    .Select(one => one.Name)
                    .FirstOrDefault(),
                Sha256 = (string?)kept.Sha256,
                Code = (string?)kept.Code,
            }
        ).ToListAsync(cancellation);
        return rows.ConvertAll(row => new LetterDetails(
            Summary(row.notice, row.Reviewer, row.Approver),
            row.English is null ? null : new BilingualText(row.English, row.French!),
            row.Name,
            row.Sha256,
            row.Code
        ));
    }

    private static NoticeSummary Summary(Notice one, string? reviewer, string? approver) =>
        new(
            one.Id,
            one.Region,
            one.Bidder,
            one.Language,
            one.InBothLanguages,
            one.Number,
            one.State,
            one.Content,
            new(
                one.DraftedAt,
                reviewer ?? one.ReviewedBy,
                one.ReviewedAt,
                approver ?? one.ApprovedBy,
                one.ApprovedAt,
                one.Paragraphs
            ),
            one.SentAt,
            one.Version
        );
}
