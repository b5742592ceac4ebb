using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Disputes;
using Procurement.Domain.Notices;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Notices;

/// <summary>What a bidder was told at the end of a call, and what it may do then: its letters, debriefs and
/// disputes.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found (also: the bidder is not invited).</remarks>
public sealed record ShowOwnOutcome(SolicitationId Call) : IQuery<OwnOutcomeDetails>, IAboutCall;

/// <summary>The end of a call for one bidder.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Title">Its title.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Regions">The competitions in which something was sent or asked for, in the call's order.</param>
/// <param name="Disputes">What the bidder filed, oldest first.</param>
public sealed record OwnOutcomeDetails(
    SolicitationId Call,
    string Reference,
    BilingualText Title,
    string TimeZone,
    string Bidder,
    IReadOnlyList<OwnRegionOutcome> Regions,
    IReadOnlyList<OwnDispute> Disputes
);

/// <summary>The end of one competition.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Region">Code of its region; empty for an RFQ.</param>
/// <param name="Name">Name of the region; null for an RFQ.</param>
/// <param name="Letters">The letters that were sent, newest first.</param>
/// <param name="Debrief">The debrief; null: none was asked for.</param>
/// <param name="DebriefUntil">The last day to ask for one; null: none is offered.</param>
/// <param name="MayAsk">Whether one may be asked for now.</param>
public sealed record OwnRegionOutcome(
    CompetitionId Competition,
    string Region,
    BilingualText? Name,
    IReadOnlyList<OwnLetter> Letters,
    OwnDebriefState? Debrief,
    DateOnly? DebriefUntil,
    bool MayAsk
);

/// <summary>A letter that was sent.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Language">Its language.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="DebriefUntil">The last day to ask for a debrief; null: it offers none.</param>
public sealed record OwnLetter(
    int Number,
    NoticeKind Kind,
    Language Language,
    DateTimeOffset SentAt,
    DateOnly? DebriefUntil
);

/// <summary>How far a debrief has come.</summary>
/// <param name="State">How far.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="ScheduledFor">When it is held.</param>
/// <param name="ReleasedAt">Since when its report may be read.</param>
public sealed record OwnDebriefState(
    DebriefState State,
    DateTimeOffset RequestedAt,
    DateTimeOffset? ScheduledFor,
    DateTimeOffset? ReleasedAt
);

/// <summary>A dispute of the bidder's own.</summary>
/// <param name="Grounds">The grounds in its words.</param>
/// <param name="FiledAt">When it was filed.</param>
/// <param name="DecisionDue">Until when it is to be decided.</param>
/// <param name="Effect">What followed; null: not decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedAt">When it was decided.</param>
public sealed record OwnDispute(
    string Grounds,
    DateTimeOffset FiledAt,
    DateOnly DecisionDue,
    DisputeEffect? Effect,
    BilingualText? Reason,
    DateTimeOffset? DecidedAt
);

internal sealed class ShowOwnOutcomeHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ShowOwnOutcome, Outcome<OwnOutcomeDetails>>
{
    public async Task<Outcome<OwnOutcomeDetails>> Handle(ShowOwnOutcome query, CancellationToken cancellationToken)
    {
        var own = current.Person.ActsFor;
        var rows = await (
            from call in read.CallsFor(current.Person)
            where call.Id == query.Call
            join programme in read.Programmes on call.Programme equals programme.Id
            join competition in read.Competitions on call.Id equals competition.Solicitation
            from region in programme.Regions.Where(one => one.Code == competition.Region).DefaultIfEmpty()
            from debrief in read
                .Debriefs.Where(one => one.Call == call.Id && one.Region == competition.Region && one.Bidder == own)
                .DefaultIfEmpty()
            orderby competition.Position, competition.Id
            select new
            {
                call.Terms.Reference,
                call.Terms.Title,
                programme.Facts.TimeZone,
                competition.Id,
                competition.Region,
                English = region == null ? null : region.Name.English,
                French = region == null ? null : region.Name.French,
                Debrief = debrief == null
                    ? null
                    : new OwnDebriefState(
                        debrief.State,
                        debrief.RequestedAt,
                        debrief.ScheduledFor,
                        debrief.ReportReleasedAt
                    ),
                Letters = read
                    .Notices.Where(one => one.Call == call.Id && one.Region == competition.Region)
                    .Where(one => one.Bidder == own && one.SentAt != null)
                    .OrderByDescending(one => one.Number)
                    .Select(one => new OwnLetter(
                        one.Number,
                        one.Content.Kind,
                        one.Language,
                        one.SentAt!.Value,
                        one.Content.DebriefUntil
                    ))
                    .ToList(),
            }
        ).ToListAsync(cancellationToken);
        if (rows is not [var first, ..] || own is null)
            return AccessRefusals.NotFound;
        var disputes = await read
            .Disputes.Where(one => one.Call == query.Call && one.Bidder == own)
            .OrderBy(one => one.FiledAt)
            .ThenBy(one => one.Id)
            .Select(one => new OwnDispute(
                one.Grounds,
                one.FiledAt,
                one.DecisionDue,
                one.Effect,
                one.Reason,
                one.DecidedAt
            ))
            .ToListAsync(cancellationToken);
        var today = CivilDays.DateOf(clock.GetUtcNow(), first.TimeZone);
        return new OwnOutcomeDetails(
            query.Call,
            first.Reference,
            first.Title,
            first.TimeZone,
            own,
            [
                .. rows.Where(row => row.Letters.Count > 0 || row.Debrief is not null)
                    .Select(row =>
                    {
                        var until = row.Letters is [var newest, ..] ? newest.DebriefUntil : null;
                        return new OwnRegionOutcome(
                            row.Id,
                            row.Region,
                            row.English is null ? null : new BilingualText(row.English, row.French!),
                            row.Letters,
                            row.Debrief,
                            until,
                            row.Debrief is null && until >= today
                        );
                    }),
            ],
            disputes
        );
    }
}
