using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Api.Pages.Session;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Accounts;

namespace Procurement.Api.Pages.Accounts;

/// <summary>The own account: name, roles, second factor, and where one is signed in.</summary>
internal sealed class OwnAccountModel(PageDoor door, PasskeyDoor passkeys) : LocalizedPage(door, AccountsWords.Pair)
{
    private const string Zone = "America/Toronto";

    /// <summary>The account.</summary>
    public OwnAccountDetails Account { get; private set; } = null!;

    /// <summary>The sessions that live.</summary>
    public IReadOnlyList<SessionSummary> Sessions { get; private set; } = [];

    public override bool IsForEnrolment => true;

    public override IReadOnlyList<string> Scripts => ["passkey.js"];

    public override string Title => Words["Own.Title"];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet() => await Shown();

    /// <summary>Ends one session.</summary>
    public async Task<IActionResult> OnPostEnd(Guid session) =>
        await Do(new EndSession(new SessionId(session)), To(AccountsAddresses.Own), "SessionEnded") ?? await Shown();

    /// <summary>Ends all of them, this one too.</summary>
    public async Task<IActionResult> OnPostEndAll() =>
        await Do(new EndAllSessions(), _ => To(SessionAddresses.SignOut)) ?? await Shown();

    /// <summary>A challenge for the device that is to make a passkey.</summary>
    public async Task<IActionResult> OnPostAskPasskey() =>
        await Ask(new ShowOwnAccount()) is { } account
            ? new JsonResult(await passkeys.AskForNew(account, HttpContext))
            : NotShown();

    /// <summary>Adds what the device made.</summary>
    public async Task<IActionResult> OnPostAddPasskey(string? name, string? credential, string? state)
    {
        if (await Ask(new ShowOwnAccount()) is not { } account)
            return NotShown();
        var read = await passkeys.ReadNew(account.Id, name, new PasskeyAnswer(credential, state), HttpContext);
        var done = read.IsRefused ? read.Refusals : (await Send(read.Value)).Refusals;
        if (done.IsDefaultOrEmpty)
            return new JsonResult(new PasskeyTold(To(AccountsAddresses.Own) + "?done=PasskeyAdded", null));
        Refuse(done);
        return new JsonResult(new PasskeyTold(null, Faults[0].Sentence)) { StatusCode = Response.StatusCode };
    }

    /// <summary>Takes a passkey away.</summary>
    public async Task<IActionResult> OnPostRemovePasskey(string passkey) =>
        await Do(new RemovePasskey(passkey), To(AccountsAddresses.Own), "PasskeyRemoved") ?? await Shown();

    /// <summary>An instant, in the service's zone.</summary>
    public string When(DateTimeOffset instant) => Moment(instant, Zone);

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ShowOwnAccount()) is not { } account || await Ask(new ListSessions()) is not { } sessions)
            return NotShown();
        (Account, Sessions) = (account, sessions);
        return Page();
    }
}
