using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Paging;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Everybody who has an account.</summary>
internal sealed class PeopleModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The accounts of this part of the list.</summary>
    public Page<AccountSummary> Accounts { get; private set; } = null!;

    public override string Title => Words["People.Title"];

    /// <summary>Shows a part of the list.</summary>
    public async Task<IActionResult> OnGet(string? after)
    {
        if (await Ask(new ListAccounts(After: after)) is not { } accounts)
            return NotShown();
        Accounts = accounts;
        return Page();
    }
}
