using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>A person's sessions that live, the newest first, for an administrator.</summary>
/// <param name="Account">Identifier of the person.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListSessionsOf(string Account) : IQuery<IReadOnlyList<SessionSummary>>;

internal sealed class ListSessionsOfHandler(IReadContext read, TimeProvider clock)
    : IRequestHandler<ListSessionsOf, Outcome<IReadOnlyList<SessionSummary>>>
{
    public async Task<Outcome<IReadOnlyList<SessionSummary>>> Handle(
        ListSessionsOf query,
        CancellationToken cancellationToken
    ) =>
        await read.Accounts.AnyAsync(account => account.Id == query.Account, cancellationToken)
            ? await read.LivingSessions(query.Account, null, clock.GetUtcNow(), cancellationToken)
            : AccessRefusals.NotFound;
}
