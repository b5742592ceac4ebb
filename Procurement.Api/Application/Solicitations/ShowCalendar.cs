using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The days of a call in order, as far as they are recorded: closing, standstill, windows of debriefs and
/// disputes, agreements with planning and transition.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowCalendar(SolicitationId Call) : IQuery<CalendarDetails>, IAboutCall;

/// <summary>The days of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Regions">Names of its regions, by code.</param>
/// <param name="Days">The days, the first one first.</param>
public sealed record CalendarDetails(
    CallHeading Call,
    IReadOnlyDictionary<string, BilingualText> Regions,
    IReadOnlyList<CalendarDay> Days
);

/// <summary>One day of a call.</summary>
/// <param name="Kind">What is on that day.</param>
/// <param name="Day">The day, in the programme's zone.</param>
/// <param name="At">The instant, where it is one.</param>
/// <param name="Region">Code of the region; null: the whole call.</param>
/// <param name="Count">How many bidders it is about; null: it is about none in particular.</param>
public sealed record CalendarDay(
    CalendarKind Kind,
    DateOnly Day,
    DateTimeOffset? At = null,
    string? Region = null,
    int? Count = null
);

/// <summary>What is on a day of a call.</summary>
public enum CalendarKind
{
    /// <summary>The call is published.</summary>
    Published,

    /// <summary>The last instant for questions.</summary>
    QuestionsClose,

    /// <summary>The closing.</summary>
    Closing,

    /// <summary>The award is approved.</summary>
    AwardApproved,

    /// <summary>The last day of the standstill.</summary>
    StandstillEnds,

    /// <summary>A debrief is held.</summary>
    Debrief,

    /// <summary>The last day on which a debrief may be asked for.</summary>
    DebriefsUntil,

    /// <summary>The last day for the decision of a dispute that is open.</summary>
    DisputeDue,

    /// <summary>The agreement is signed.</summary>
    Agreed,

    /// <summary>The agreement and its planning begin.</summary>
    AgreementStarts,

    /// <summary>The last day of planning.</summary>
    PlanningEnds,

    /// <summary>The last day of transition.</summary>
    TransitionEnds,

    /// <summary>The last day of the agreement.</summary>
    AgreementEnds,
}

internal sealed class ShowCalendarHandler(IReadContext read) : IRequestHandler<ShowCalendar, Outcome<CalendarDetails>>
{
    public async Task<Outcome<CalendarDetails>> Handle(ShowCalendar query, CancellationToken cancellationToken)
    {
        var found = await (
            from heading in read.HeadingOf(query.Call)
            from call in read.Solicitations.Where(one => one.Id == query.Call)
            from programme in read.Programmes.Where(one => one.Id == call.Programme)
            from award in read.Awards.Where(one => one.Call == query.Call).DefaultIfEmpty()
            select new
            {
                heading,
                call,
                programme,
                award,
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var (zone, terms) = (found.heading.TimeZone, found.call.Terms);
        var days = new List<CalendarDay?>
        {
            At(CalendarKind.Published, found.call.PublishedAt, zone),
            At(CalendarKind.QuestionsClose, terms.QuestionsCloseAt, zone),
            At(CalendarKind.Closing, terms.ClosesAt, zone),
        };
        if (found.award is { } decided)
            days.AddRange(Of(decided, DecisionTerms.Of(found.call.Plan), zone));
        days.AddRange(await DaysTold(query.Call, zone, cancellationToken));
        return new CalendarDetails(
            found.heading,
            found.programme.Regions.ToDictionary(one => one.Code, one => one.Name),
            [
                .. days.OfType<CalendarDay>()
                    .OrderBy(one => one.Day)
                    .ThenBy(one => one.At ?? DateTimeOffset.MaxValue)
                    .ThenBy(one => one.Kind),
            ]
        );
    }

    private static IEnumerable<CalendarDay?> Of(Award award, DecisionTerms terms, string zone)
    {
        if (award.State == AwardState.Approved)
            yield return At(CalendarKind.AwardApproved, award.Decisions[^1].At, zone);
        if (award.StandstillEnds(terms, zone) is { } last)
            yield return new(CalendarKind.StandstillEnds, last);
        foreach (var entry in award.Entries)
        {
            if (entry.Agreement is not { } agreement)
                continue;
            yield return new(CalendarKind.Agreed, agreement.AgreedOn, Region: entry.Region);
            yield return new(CalendarKind.AgreementStarts, agreement.Starts, Region: entry.Region);
            yield return new(CalendarKind.PlanningEnds, agreement.PlanningEnds, Region: entry.Region);
            yield return new(CalendarKind.TransitionEnds, agreement.TransitionEnds, Region: entry.Region);
            yield return new(CalendarKind.AgreementEnds, agreement.Ends, Region: entry.Region);
        }
    }

    private async Task<IEnumerable<CalendarDay?>> DaysTold(
        SolicitationId call,
        string zone,
        CancellationToken cancellation
    )
    {
        // Letters with their numbers, appointments for debriefs, disputes with their last days: one statement.
        var letters = read
            .Notices.Where(one => one.Call == call && one.SentAt != null)
            .Select(one => new
            {
                one.Region,
                one.Bidder,
                Number = (int?)one.Number,
                At = one.SentAt,
                Day = one.Content.DebriefUntil,
            });
        var debriefs = read
            .Debriefs.Where(one => one.Call == call && one.ScheduledFor != null)
            .Select(one => new
            {
                one.Region,
                one.Bidder,
                Number = (int?)null,
                At = one.ScheduledFor,
                Day = (DateOnly?)null,
            });
        var disputes = read
            .Disputes.Where(one => one.Call == call && one.DecidedAt == null)
            .Select(one => new
            {
                Region = "",
                one.Bidder,
                Number = (int?)null,
                At = one.DecidedAt,
                Day = (DateOnly?)one.DecisionDue,
            });
        var told = await letters.Concat(debriefs).Concat(disputes).ToListAsync(cancellation);
        // A further letter of a bidder takes the place of the one before it.
        var until = told.Where(one => one.Number is not null)
            .GroupBy(one => (one.Region, one.Bidder))
            .Select(of => of.MaxBy(one => one.Number)!)
            .Where(one => one.Day is not null)
            .CountBy(one => (one.Region, one.Day!.Value));
        return
        [
            .. until.Select(one => new CalendarDay(
                CalendarKind.DebriefsUntil,
                one.Key.Value,
                Region: one.Key.Region,
                Count: one.Value
            )),
            .. told.Where(one => one is { Number: null, At: not null })
                .Select(one => At(CalendarKind.Debrief, one.At, zone, one.Region)),
            .. told.Where(one => one is { Number: null, At: null })
                .CountBy(one => one.Day!.Value)
                .Select(one => new CalendarDay(CalendarKind.DisputeDue, one.Key, Count: one.Value)),
        ];
    }

    private static CalendarDay? At(CalendarKind kind, DateTimeOffset? at, string zone, string? region = null) =>
        at is { } instant ? new(kind, CivilDays.DateOf(instant, zone), instant, region) : null;
}
