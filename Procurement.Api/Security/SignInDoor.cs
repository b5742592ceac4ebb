using MediatR;
using Procurement.Api.Application.Accounts;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Security;

/// <summary>The way in, for the API and for pages: compares the password, then begins a session or counts a wrong
/// try. All that goes wrong has one answer.</summary>
internal sealed class SignInDoor(IPasswords passwords, IMediator mediator)
{
    /// <summary>The session that began. Refuses session.credentials-wrong.</summary>
    public async Task<Outcome<BegunSession>> Enter(
        SignIn given,
        SessionKind kind,
        string client,
        CancellationToken cancellation
    )
    {
        var check = await passwords.Check(given.Email, given.Password, cancellation);
        if (check.IsRight)
            return await mediator.Send(new BeginSession(check, kind, client), cancellation);
        await mediator.Send(new RecordWrongSignIn(check.Account), cancellation);
        return AccountRefusals.CredentialsWrong;
    }
}
