using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Asks for a link to choose a new password; the answer is the same whether there is such an account or not.</summary>
internal sealed class ForgottenPasswordModel(PageDoor door, AccountTries tries)
    : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>E-mail address of the account.</summary>
    [BindProperty]
    public string? Email { get; set; }

    public override bool IsForAnybody => true;

    public override string Title => Words["Forgotten.Title"];

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnPost()
    {
        using var lease = tries.Count(Email ?? "");
        if (lease.IsAcquired)
            return await Do(new RequestPasswordReset(Email ?? ""), To(AccountsAddresses.Forgotten), "LinkSent")
                ?? Page();
        Refuse(new Refusal("request.too-many"));
        return Page();
    }
}
