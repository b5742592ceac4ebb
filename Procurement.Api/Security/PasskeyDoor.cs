using MediatR;
using Procurement.Api.Application.Accounts;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Accounts;

namespace Procurement.Api.Security;

/// <summary>The way in with a passkey, and the way to add one: checks what the device answered, outside any transaction,
/// then sends the act. All that goes wrong has one answer.</summary>
internal sealed class PasskeyDoor(PasskeyCeremonies ceremonies, IMediator mediator)
{
    /// <summary>What the browser is asked for at sign-in.</summary>
    public Task<PasskeyAsked> Ask(HttpContext http) => ceremonies.AskToSignIn(http);

    /// <summary>The session that began. Refuses passkey.not-valid.</summary>
    public async Task<Outcome<BegunSession>> Enter(PasskeyAnswer given, string client, HttpContext http)
    {
        var check = await ceremonies.Check(given, http);
        if (!check.IsRight)
        {
            await mediator.Send(new RecordWrongSignIn(check.Account), http.RequestAborted);
            return AccountRefusals.PasskeyNotValid;
        }
        var begun = await mediator.Send(new BeginPasskeySession(check, client), http.RequestAborted);
        return begun.IsRefused ? AccountRefusals.PasskeyNotValid : begun;
    }

    /// <summary>What the browser is asked for to make a passkey.</summary>
    public Task<PasskeyAsked> AskForNew(OwnAccountDetails account, HttpContext http) =>
        ceremonies.AskForNew(account.Id, account.Name, account.Email, http);

    /// <summary>The act that adds what was made. Refuses passkey.not-valid.</summary>
    public async Task<Outcome<AddPasskey>> ReadNew(
        string account,
        string? name,
        PasskeyAnswer given,
        HttpContext http
    ) =>
        await ceremonies.ReadNew(account, given, http) is { } made
            ? new AddPasskey(made, name?.Trim() ?? "")
            : AccountRefusals.PasskeyNotValid;
}
