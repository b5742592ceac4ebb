using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>A competition and, once the closing instant has passed, who submitted in it, in the order of receipt; before
/// that nothing is looked up. An approver learns the names of who is evaluated, and no receipts.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowReceived(CompetitionId Competition) : IQuery<ReceivedDetails>, IAboutCompetition;

/// <summary>A competition and its submissions.</summary>
/// <param name="Place">The competition.</param>
/// <param name="IsClosed">Whether the closing instant has passed.</param>
/// <param name="Submissions">The submissions; empty before the closing.</param>
public sealed record ReceivedDetails(
    CompetitionPlace Place,
    bool IsClosed,
    IReadOnlyList<ReceivedSubmission> Submissions
)
{
    /// <summary>Name of a bidder; its identifier where it is none of these.</summary>
    public string NameOf(string bidder) => Submissions.FirstOrDefault(one => one.Bidder == bidder)?.Name ?? bidder;
}

/// <summary>What a page about a competition says above its title.</summary>
public sealed record CompetitionPlace
{
    /// <summary>The programme.</summary>
    public required ProgrammeId Programme { get; init; }

    /// <summary>The call.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Name of the region; null for an RFQ.</summary>
    public required BilingualText? Region { get; init; }

    /// <summary>How far the call has come.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The closing instant.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether what it holds is invented.</summary>
    public required bool IsSynthetic { get; init; }
}

/// <summary>One submission.</summary>
public sealed record ReceivedSubmission
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Accepted, late or not invited.</summary>
    public required Footing Footing { get; init; }

    /// <summary>When the last version came, or the refused attempt; null: the reader may not know.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Number of the receipt that counts; null: none was given, or the reader may not know.</summary>
    public string? Receipt { get; init; }

    /// <summary>When it was withdrawn; null: it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>When it was disqualified; null: it was not.</summary>
    public DateTimeOffset? DisqualifiedAt { get; init; }

    /// <summary>Number of the first addendum that its bidder did not confirm; null: none.</summary>
    public int? UnconfirmedAddendum { get; init; }

    /// <summary>The step that it did not pass; null: it passed all that were closed.</summary>
    public string? StoppedAt { get; init; }

    /// <summary>Whether anybody may evaluate it.</summary>
    public bool IsLive => Footing == Footing.Accepted && WithdrawnAt is null;
}

internal sealed class ShowReceivedHandler(IReadContext read, ICurrentPerson current, ActingPerson acting)
    : IRequestHandler<ShowReceived, Outcome<ReceivedDetails>>
{
    public async Task<Outcome<ReceivedDetails>> Handle(ShowReceived query, CancellationToken cancellationToken)
    {
        var stage = acting.Place.Stage;
        var isClosed = stage != Stage.Open;
        var submissions = read.Submissions.Where(one => isClosed && one.Competition == query.Competition);
        var rows = await (
            from competition in read.Competitions
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            join one in submissions on competition.Id equals one.Competition into received
            from submission in received.DefaultIfEmpty()
            where competition.Id == query.Competition
            let region = programme.Regions.FirstOrDefault(known => known.Code == competition.Region)
            orderby submission.Receipt.ReceivedAt, submission.Bidder
            select new
            {
                Programme = programme.Id,
                Call = call.Id,
                call.Terms.Reference,
                call.Terms.ClosesAt,
                programme.Facts.TimeZone,
                programme.Facts.IsSynthetic,
                RegionEnglish = (string?)region!.Name.English,
                RegionFrench = (string?)region!.Name.French,
                Bidder = (string?)submission.Bidder,
                Name = read
                    .Organizations.Where(it => it.Programme == programme.Id && it.Bidder == submission.Bidder)
                    .Select(it => it.Facts.Name)
                    .FirstOrDefault(),
                Footing = (Footing?)submission.Receipt.Footing,
                ReceivedAt = (DateTimeOffset?)submission.Receipt.ReceivedAt,
                Receipt = read
                    .SubmissionVersions.Where(it => it.Submission == submission.Id)
                    .OrderByDescending(it => it.Number)
                    .Select(it => it.Receipt)
                    .FirstOrDefault(),
                submission.WithdrawnAt,
                DisqualifiedAt = (DateTimeOffset?)submission.Disqualification!.At,
                submission.UnconfirmedAddendum,
                submission.StoppedAt,
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return AccessRefusals.NotFound;
        var seesReceipts = current.Person.Role != Role.Approver;
        var place = new CompetitionPlace
        {
            Programme = rows[0].Programme,
            Call = rows[0].Call,
            Reference = rows[0].Reference,
            Region = rows[0].RegionEnglish is null ? null : new(rows[0].RegionEnglish!, rows[0].RegionFrench!),
            Stage = stage,
            ClosesAt = rows[0].ClosesAt,
            TimeZone = rows[0].TimeZone,
            IsSynthetic = rows[0].IsSynthetic,
        };
        return new ReceivedDetails(
            place,
            isClosed,
            [
                .. rows.Where(row => row.Bidder is not null && (seesReceipts || row.Footing == Footing.Accepted))
                    .Select(row => new ReceivedSubmission
                    {
                        Bidder = row.Bidder!,
                        Name = row.Name ?? row.Bidder!,
                        Footing = row.Footing!.Value,
                        ReceivedAt = seesReceipts ? row.ReceivedAt : null,
                        Receipt = seesReceipts ? row.Receipt : null,
                        WithdrawnAt = row.WithdrawnAt,
                        DisqualifiedAt = row.DisqualifiedAt,
                        UnconfirmedAddendum = seesReceipts ? row.UnconfirmedAddendum : null,
                        StoppedAt = row.StoppedAt,
                    }),
            ]
        );
    }
}
