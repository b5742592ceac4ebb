using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Debriefs;

/// <summary>The debriefs of a call; a bidder reads its own, without the buyer's record of it.</summary>
public sealed record ListDebriefs(SolicitationId Call) : IQuery<IReadOnlyList<DebriefSummary>>, IAboutCall;

/// <summary>A debrief. Its version is what the next act on it has to name; a bidder acts on none and reads 0.</summary>
public sealed record DebriefSummary(
    DebriefId Id,
    string Region,
    string Bidder,
    DebriefState State,
    DateTimeOffset RequestedAt,
    DateTimeOffset? ScheduledFor,
    DateTimeOffset? HeldAt,
    DateTimeOffset? ReportReleasedAt,
    DateTimeOffset? ClosedAt,
    DebriefRecord? Record,
    int Version
)
{
    /// <summary>All of a debrief, for the buyer.</summary>
    internal static DebriefSummary Of(Debrief one) =>
        new(
            one.Id,
            one.Region,
            one.Bidder,
            one.State,
            one.RequestedAt,
            one.ScheduledFor,
            one.HeldAt,
            one.ReportReleasedAt,
            one.ClosedAt,
            new(one.Evaluators, one.Others, one.Present, one.Said),
            one.Version
        );
}

/// <summary>Who attends or was there, and what was said.</summary>
public sealed record DebriefRecord(
    IReadOnlyList<string> Evaluators,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> Present,
    string? Said
);

internal sealed class ListDebriefsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListDebriefs, Outcome<IReadOnlyList<DebriefSummary>>>
{
    public async Task<Outcome<IReadOnlyList<DebriefSummary>>> Handle(
        ListDebriefs query,
        CancellationToken cancellationToken
    )
    {
        var isOwn = current.Person.Role == Role.Bidder;
        var found = await read
            .Debriefs.Where(one => one.Call == query.Call)
            .Where(one => !isOwn || one.Bidder == current.Person.ActsFor)
            .OrderBy(one => one.Region)
            .ThenBy(one => one.Bidder)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(one =>
            isOwn ? DebriefSummary.Of(one) with { Record = null, Version = 0 } : DebriefSummary.Of(one)
        );
    }
}
