using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Begins a session of one of the demo's people, for whom there is no password.</summary>
/// <param name="Key">Whom, as the start page names them.</param>
/// <param name="Client">What the browser calls itself.</param>
/// <remarks>Refuses: access.not-found (also: the database is not the demo's).</remarks>
public sealed record BeginDemoSession(string Key, string Client) : ICommand<BegunSession>;

internal sealed class BeginDemoSessionHandler(
    IDemoEntrance demo,
    IAccounts accounts,
    ISessions sessions,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<BeginDemoSession, Outcome<BegunSession>>
{
    public async Task<Outcome<BegunSession>> Handle(BeginDemoSession command, CancellationToken cancellationToken)
    {
        if (
            demo.AddressOf(command.Key) is not { } address
            || await accounts.FindByEmail(address, cancellationToken) is not { } account
        )
            return AccessRefusals.NotFound;
        var token = SecretToken.Draw(randomness);
        var session = new Session(
            new SessionId(identifiers.Next()),
            account.Id,
            SessionKind.Cookie,
            token,
            command.Client,
            hasFactor: false,
            clock.GetUtcNow()
        );
        sessions.Add(session);
        return new BegunSession(token.Text, session.Id, account.Id, session.State, session.ExpiresAt);
    }
}
