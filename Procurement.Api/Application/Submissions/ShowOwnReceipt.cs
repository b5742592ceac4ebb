using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>The receipt of a version of the bidder's own submission.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Version">Version, from 1; null: the last.</param>
/// <remarks>Refuses: access.not-found (also: nothing was submitted).</remarks>
public sealed record ShowOwnReceipt(CompetitionId Competition, int? Version = null)
    : IQuery<OwnReceiptDetails>,
        IAboutCompetition;

/// <summary>A receipt. What was sealed stands there by the digest of its ciphertext.</summary>
public sealed record OwnReceiptDetails
{
    /// <summary>The call.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>Its reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public required string Region { get; init; }

    /// <summary>Name of the region; null for an RFQ.</summary>
    public required BilingualText? RegionName { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The closing instant.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Whether it may still be replaced or withdrawn.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Name of its organization.</summary>
    public required string Organization { get; init; }

    /// <summary>The random number of the receipt.</summary>
    public required string Number { get; init; }

    /// <summary>Version of the submission.</summary>
    public required int Version { get; init; }

    /// <summary>The last version; only that one counts.</summary>
    public required int LastVersion { get; init; }

    /// <summary>When the submission was withdrawn; null: it was not.</summary>
    public required DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The server's instant.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Who submitted it.</summary>
    public required string SubmittedBy { get; init; }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<OwnDocument> Documents { get; init; }

    /// <summary>SHA-256 of the sealed price form, of its ciphertext; null: there is none.</summary>
    public required string? PriceDigest { get; init; }
}

internal sealed class ShowOwnReceiptHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ShowOwnReceipt, Outcome<OwnReceiptDetails>>
{
    public async Task<Outcome<OwnReceiptDetails>> Handle(ShowOwnReceipt query, CancellationToken cancellationToken)
    {
        var own = current.Person.ActsFor;
        var versions = await (
            from submission in read.Submissions
            where submission.Competition == query.Competition && submission.Bidder == own
            join version in read.SubmissionVersions on submission.Id equals version.Submission
            join competition in read.Competitions on submission.Competition equals competition.Id
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            join organization in read.Organizations
                on new { call.Programme, submission.Bidder } equals new { organization.Programme, organization.Bidder }
            from region in programme.Regions.Where(one => one.Code == competition.Region).DefaultIfEmpty()
            from account in read.Accounts.Where(one => one.Id == version.SubmittedBy).DefaultIfEmpty()
            orderby version.Number descending
            select new
            {
                Version = version,
                submission.WithdrawnAt,
                competition.Region,
                English = region == null ? null : region.Name.English,
                French = region == null ? null : region.Name.French,
                Call = call.Id,
                call.Terms.Reference,
                call.Terms.ClosesAt,
                call.State,
                programme.Facts.TimeZone,
                organization.Facts.Name,
                Person = account == null ? null : account.Name,
            }
        ).ToListAsync(cancellationToken);
        var found = versions.Find(one => query.Version is null || one.Version.Number == query.Version);
        if (found is null || own is null)
            return AccessRefusals.NotFound;
        var enclosed = found.Version.Documents.Select(one => one.Id).ToList();
        var names = await read
            .Documents.Where(one => enclosed.Contains(one.Id))
            .Select(one => new
            {
                one.Id,
                one.Facts.Name,
                one.Facts.Size,
            })
            .ToDictionaryAsync(one => one.Id, cancellationToken);
        return new OwnReceiptDetails
        {
            Call = found.Call,
            Reference = found.Reference,
            Region = found.Region,
            RegionName = found.English is null ? null : new BilingualText(found.English, found.French!),
            TimeZone = found.TimeZone,
            ClosesAt = found.ClosesAt,
            IsOpen = found.State == SolicitationState.Published && clock.GetUtcNow() <= found.ClosesAt,
            Bidder = own,
            Organization = found.Name,
            Number = found.Version.Receipt,
            Version = found.Version.Number,
            LastVersion = versions[0].Version.Number,
            WithdrawnAt = found.WithdrawnAt,
            ReceivedAt = found.Version.ReceivedAt,
            SubmittedBy = found.Person ?? found.Version.SubmittedBy,
            Documents =
            [
                .. found.Version.Documents.Select(one => new OwnDocument(
                    one.Id,
                    one.Envelope,
                    names.TryGetValue(one.Id, out var name) ? name.Name : "",
                    one.Kind,
                    names.TryGetValue(one.Id, out var size) ? size.Size : 0,
                    one.Sha256,
                    one.Pages
                )),
            ],
            PriceDigest = found.Version.PriceDigest,
        };
    }
}
