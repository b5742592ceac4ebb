using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Session;

namespace Procurement.Api.Pages.Frame;

/// <summary>Who comes in, and what becomes of a form that comes too late.</summary>
internal abstract partial class LocalizedPage
{
    /// <summary>The page to be shown instead; null: this one.</summary>
    private async Task<IActionResult?> Barred()
    {
        var isForm = HttpMethods.IsPost(Request.Method);
        if (!IsForAnybody && door.Caller.Id is null)
            return isForm ? await SignInAndKeep() : Redirect(SignInFor(Request.Path + Request.QueryString));
        if (door.Caller is { Id: not null, LacksFactor: true } && !IsForAnybody && !IsForEnrolment)
            return Redirect(Landing.Enrolment(Language));
        if (isForm && !await IsOurs())
            return IsForAnybody ? StatusCode(StatusCodes.Status400BadRequest) : await SignInAndKeep();
        return null;
    }

    /// <summary>Whether the form that came was made by this service for this session.</summary>
    protected virtual Task<bool> IsOurs() => door.Antiforgery.IsRequestValidAsync(HttpContext);

    private string SignInFor(string address) => To(SessionAddresses.SignIn) + QueryString.Create("next", address);

    /// <summary>What was typed is kept: it goes on after sign-in, when its writer sends it once more.</summary>
    private async Task<IActionResult> SignInAndKeep()
    {
        if (!KeptForms.MayKeep(Request))
            return StatusCode(StatusCodes.Status400BadRequest);
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        door.Forms.Keep(HttpContext, form);
        var isSignedIn = door.Caller.Id is not null;
        PageInstead.Show(HttpContext, To(isSignedIn ? SessionAddresses.Kept : SessionAddresses.SignIn));
        return StatusCode(isSignedIn ? StatusCodes.Status409Conflict : StatusCodes.Status401Unauthorized);
    }
}
