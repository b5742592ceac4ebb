using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Session;

/// <summary>Ends the session of this browser.</summary>
internal sealed class SignOutModel(PageDoor door) : LocalizedPage(door, SessionWords.Pair)
{
    public override bool IsForAnybody => true;

    public override string Title => Words["SignOut.Title"];

    /// <summary>Says that the session is over.</summary>
    public void OnGet() { }

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (Reader is not null)
            await Do(new EndSession(), _ => To(SessionAddresses.SignOut));
        SessionCookie.Take(Response);
        return Redirect(To(SessionAddresses.SignOut));
    }
}
