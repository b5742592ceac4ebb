using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Ends a person's sessions, for an administrator.</summary>
/// <param name="Account">Identifier of the person.</param>
/// <param name="Session">The session; null: all of them.</param>
/// <remarks>Refuses: access.not-found, session.not-valid.</remarks>
public sealed record RevokeSessions(string Account, SessionId? Session = null) : ICommand<Done>;

internal sealed class RevokeSessionsHandler(IAccounts accounts, ISessions sessions, TimeProvider clock)
    : IRequestHandler<RevokeSessions, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RevokeSessions command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await accounts.Find(command.Account, cancellationToken) is null)
            return AccessRefusals.NotFound;
        if (command.Session is not { } id)
            await sessions.EndAll(command.Account, now, cancellationToken);
        else if (await sessions.Find(id, cancellationToken) is not { } session || session.Account != command.Account)
            return AccessRefusals.NotFound;
        else if (session.End(now) is { } refusal)
            return refusal;
        return new Done();
    }
}
