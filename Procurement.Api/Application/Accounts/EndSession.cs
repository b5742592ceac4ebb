using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Ends one of the caller's own sessions.</summary>
/// <param name="Session">The session; null: the one in which the request comes (sign-out).</param>
/// <remarks>Refuses: access.not-found, session.not-valid.</remarks>
public sealed record EndSession(SessionId? Session = null) : ICommand<Done>;

internal sealed class EndSessionHandler(
    ISessions sessions,
    ICurrentSession current,
    ICurrentPerson person,
    TimeProvider clock
) : IRequestHandler<EndSession, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(EndSession command, CancellationToken cancellationToken)
    {
        if (
            (command.Session ?? current.Id) is not { } id
            || await sessions.Find(id, cancellationToken) is not { } session
            || session.Account != person.Person.Id
        )
            return AccessRefusals.NotFound;
        return session.End(clock.GetUtcNow()) is { } refusal ? refusal : new Done();
    }
}
