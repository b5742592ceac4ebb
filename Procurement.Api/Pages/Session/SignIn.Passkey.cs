using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Infrastructure.Accounts;

namespace Procurement.Api.Pages.Session;

/// <summary>How the script signs in with a passkey.</summary>
internal sealed partial class SignInModel
{
    /// <summary>A challenge for the device.</summary>
    public async Task<IActionResult> OnPostAsk() => new JsonResult(await passkeys.Ask(HttpContext));

    /// <summary>Signs in with what the device answered.</summary>
    public async Task<IActionResult> OnPostPasskey(string? credential, string? state)
    {
        var given = new PasskeyAnswer(credential, state);
        var begun = await passkeys.Enter(given, Request.Headers.UserAgent.ToString(), HttpContext);
        if (begun.IsRefused)
        {
            Refuse(begun.Refusals);
            return new JsonResult(new PasskeyTold(null, Faults[0].Sentence)) { StatusCode = Response.StatusCode };
        }
        SessionCookie.Give(Response, begun.Value.Token);
        return new JsonResult(new PasskeyTold(Landing.IsHere(Next) ? Next! : To(SessionAddresses.SignIn), null));
    }
}
