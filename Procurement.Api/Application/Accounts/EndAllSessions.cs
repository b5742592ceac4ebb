using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Ends all of the caller's own sessions, this one too.</summary>
public sealed record EndAllSessions : ICommand<Done>;

internal sealed class EndAllSessionsHandler(ISessions sessions, ICurrentPerson person, TimeProvider clock)
    : IRequestHandler<EndAllSessions, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(EndAllSessions command, CancellationToken cancellationToken)
    {
        await sessions.EndAll(person.Person.Id, clock.GetUtcNow(), cancellationToken);
        return new Done();
    }
}
