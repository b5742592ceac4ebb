using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Session;

/// <summary>Address and password.</summary>
internal sealed partial class SignInModel(PageDoor door, SignInDoor entrance, PasskeyDoor passkeys, AccountTries tries)
    : LocalizedPage(door, SessionWords.Pair)
{
    /// <summary>The address that was typed.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password that was typed; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where to go after sign-in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>A form that waits for the sign-in, protected.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public override bool IsForAnybody => true;

    public override IReadOnlyList<string> Scripts => Kept is null ? ["passkey.js"] : [];

    public override string Title => Words["SignIn.Title"];

    /// <summary>Shows the form; who is signed in already goes on.</summary>
    public IActionResult OnGet()
    {
        Kept = KeptForms.Of(HttpContext);
        return HasAccount && Kept is null ? Redirect(Landing.After(Next, Duties, Language)) : Page();
    }

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPost()
    {
        using var lease = tries.Count(Email ?? "");
        if (!lease.IsAcquired)
            return Refused(new Refusal("request.too-many"));
        var begun = await entrance.Enter(
            new SignIn(Email ?? "", Password ?? ""),
            SessionKind.Cookie,
            Request.Headers.UserAgent.ToString(),
            HttpContext.RequestAborted
        );
        if (begun.IsRefused)
            return Refused(begun.Refusals[0]);
        SessionCookie.Give(Response, begun.Value.Token);
        KeptForms.Carry(HttpContext, Kept);
        if (begun.Value.State == SessionState.AwaitingCode)
        {
            CodeModel.Carry(HttpContext, Next);
            return Instead(SessionAddresses.Code);
        }
        return Kept is null
            ? Redirect(Landing.IsHere(Next) ? Next! : To(SessionAddresses.SignIn))
            : Instead(SessionAddresses.Kept);
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "session.credentials-wrong" ? nameof(Email) : null;

    private IActionResult Refused(Refusal refusal)
    {
        Refuse(refusal);
        return Page();
    }

    private IActionResult Instead(PageAddress address)
    {
        PageInstead.Show(HttpContext, To(address));
        return new EmptyResult();
    }
}
