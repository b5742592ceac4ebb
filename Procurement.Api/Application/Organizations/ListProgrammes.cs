using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Organizations;

/// <summary>The programmes in which the person holds a role, by name; to who leads, approves or monitors, each with its
/// competitions in the order of their closing.</summary>
public sealed record ListProgrammes : IQuery<IReadOnlyList<ProgrammeSummary>>;

/// <summary>One programme.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Short name, unique in the service.</param>
/// <param name="About">What it is about.</param>
/// <param name="Buyer">The buyer.</param>
/// <param name="IsSynthetic">Whether bidders, people and figures are invented.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="Competitions">Its competitions; empty: there is none yet, or the person may not list them.</param>
public sealed record ProgrammeSummary(
    ProgrammeId Id,
    string Name,
    BilingualText About,
    BilingualText Buyer,
    bool IsSynthetic,
    string TimeZone,
    IReadOnlyList<CompetitionSummary> Competitions
);

/// <summary>One competition: that of an RFQ, or of one region of a call for proposals.</summary>
public sealed record CompetitionSummary
{
    /// <summary>Identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>RFQ or call for proposals.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the call.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>When the call closes.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>How far the call has come.</summary>
    public required SolicitationState State { get; init; }

    /// <summary>Name of the region; null for an RFQ.</summary>
    public BilingualText? Region { get; init; }

    /// <summary>How many rankings were worked out.</summary>
    public required int Rankings { get; init; }

    /// <summary>How many an RFQ qualified; null for a call for proposals, or where the list is not made yet.</summary>
    public int? Qualified { get; init; }

    /// <summary>Name of the recommended bidder; null where there is none, or none yet.</summary>
    public string? Recommended { get; init; }

    /// <summary>Why the region has no winner; null where it has one, or is not decided.</summary>
    public string? AwardCode { get; init; }
}

internal sealed class ListProgrammesHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListProgrammes, Outcome<IReadOnlyList<ProgrammeSummary>>>
{
    private static readonly Role[] Readers = [Role.ProcurementLead, Role.Approver, Role.FairnessMonitor];

    public async Task<Outcome<IReadOnlyList<ProgrammeSummary>>> Handle(
        ListProgrammes query,
        CancellationToken cancellationToken
    )
    {
        var person = current.Person.Id;
        var programmes = await read
            .Programmes.Where(programme =>
                read.Duties.Any(duty =>
                    duty.Person == person && duty.EndedAt == null && duty.Scope.Programme == programme.Id
                )
            )
            .OrderBy(programme => programme.Facts.Name)
            .Select(programme => new { programme.Id, programme.Facts })
            .ToListAsync(cancellationToken);
        var rows = await (
            from competition in read.Competitions
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            where
                read.Duties.Any(duty =>
                    duty.Person == person
                    && duty.EndedAt == null
                    && Readers.Contains(duty.Role)
                    && duty.Scope.Programme == programme.Id
                    && (duty.Scope.Call == null || duty.Scope.Call == call.Id)
                )
            let region = programme.Regions.FirstOrDefault(one => one.Code == competition.Region)
            let award = read
                .Awards.Where(one => one.Call == call.Id)
                .SelectMany(one => one.Entries)
                .FirstOrDefault(entry => entry.Region == competition.Region)
            orderby call.Terms.ClosesAt, call.Terms.Reference, competition.Position
            select new
            {
                Programme = programme.Id,
                competition.Id,
                call.Terms.Kind,
                call.Terms.Reference,
                TitleEnglish = call.Terms.Title.English,
                TitleFrench = call.Terms.Title.French,
                call.Terms.ClosesAt,
                call.State,
                RegionEnglish = (string?)region!.Name.English,
                RegionFrench = (string?)region!.Name.French,
                Rankings = competition.Rankings.Count,
                Qualified = read
                    .QualifiedLists.Where(list => list.Rfq == call.Id)
                    .OrderByDescending(list => list.ListVersion)
                    .Select(list => (int?)list.Bidders.Count)
                    .FirstOrDefault(),
                AwardCode = (string?)award!.Code,
                Recommended = read
                    .Organizations.Where(one => one.Programme == programme.Id && one.Bidder == award!.Bidder)
                    .Select(one => one.Facts.Name)
                    .FirstOrDefault(),
            }
        ).ToListAsync(cancellationToken);
        var held = rows.ToLookup(row => row.Programme);
        return programmes
            .Select(one => new ProgrammeSummary(
                one.Id,
                one.Facts.Name,
                one.Facts.About,
                one.Facts.Buyer,
                one.Facts.IsSynthetic,
                one.Facts.TimeZone,
                [
                    .. held[one.Id]
                        .Select(row => new CompetitionSummary
                        {
                            Id = row.Id.Value,
                            Kind = row.Kind,
                            Reference = row.Reference,
                            Title = new BilingualText(row.TitleEnglish, row.TitleFrench),
                            ClosesAt = row.ClosesAt,
                            State = row.State,
                            Region = row.RegionEnglish is null
                                ? null
                                : new BilingualText(row.RegionEnglish, row.RegionFrench!),
                            Rankings = row.Rankings,
                            Qualified = row.Qualified,
                            Recommended = row.Recommended,
                            AwardCode = row.AwardCode,
                        }),
                ]
            ))
            .ToList();
    }
}
