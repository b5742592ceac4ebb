using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>The caller's own sessions that live, the newest first.</summary>
public sealed record ListSessions : IQuery<IReadOnlyList<SessionSummary>>;

/// <summary>One sign-in.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Kind">What carries its secret.</param>
/// <param name="Client">What the client calls itself.</param>
/// <param name="BegunAt">When it began.</param>
/// <param name="LastUsedAt">When it was last used, to about a minute.</param>
/// <param name="ExpiresAt">When it is over, unless it is used before.</param>
/// <param name="IsThis">Whether the request came in it.</param>
public sealed record SessionSummary(
    SessionId Id,
    SessionKind Kind,
    string Client,
    DateTimeOffset BegunAt,
    DateTimeOffset LastUsedAt,
    DateTimeOffset ExpiresAt,
    bool IsThis
);

internal sealed class ListSessionsHandler(
    IReadContext read,
    ICurrentPerson person,
    ICurrentSession current,
    TimeProvider clock
) : IRequestHandler<ListSessions, Outcome<IReadOnlyList<SessionSummary>>>
{
    public async Task<Outcome<IReadOnlyList<SessionSummary>>> Handle(
        ListSessions query,
        CancellationToken cancellationToken
    ) => await read.LivingSessions(person.Person.Id, current.Id, clock.GetUtcNow(), cancellationToken);
}

internal static class LivingSessionsOf
{
    public static async Task<SessionSummary[]> LivingSessions(
        this IReadContext read,
        string account,
        SessionId? current,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        await read
            .Sessions.Where(one => one.Account == account && one.State != SessionState.Ended && one.ExpiresAt > now)
            .OrderByDescending(one => one.BegunAt)
            .ThenBy(one => one.Id)
            .Select(one => new SessionSummary(
                one.Id,
                one.Kind,
                one.Client,
                one.BegunAt,
                one.LastUsedAt,
                one.ExpiresAt,
                one.Id == current
            ))
            .ToArrayAsync(cancellation);
}
