using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Accounts;

/// <summary>The own account: name, roles, second factor, and where one is signed in.</summary>
internal sealed class OwnAccountModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    private const string Zone = "America/Toronto";

    /// <summary>The account.</summary>
    public OwnAccountDetails Account { get; private set; } = null!;

    /// <summary>The sessions that live.</summary>
    public IReadOnlyList<SessionSummary> Sessions { get; private set; } = [];

    public override bool IsForEnrolment => true;

    public override string Title => Words["Own.Title"];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet() => await Shown();

    /// <summary>Ends one session.</summary>
    public async Task<IActionResult> OnPostEnd(Guid session) =>
        await Do(new EndSession(new SessionId(session)), To(AccountsAddresses.Own), "SessionEnded") ?? await Shown();

    /// <summary>Ends all of them, this one too.</summary>
    public async Task<IActionResult> OnPostEndAll() =>
        await Do(new EndAllSessions(), _ => To(SessionAddresses.SignOut)) ?? await Shown();

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
