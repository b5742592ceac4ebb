using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Chooses a new password, by a link that was asked for.</summary>
internal sealed class NewPasswordModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>The password; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public override bool IsForAnybody => true;

    public override string Title => Words["NewPassword.Title"];

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Chooses the password.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(new ResetPassword(Token ?? "", Password ?? ""), To(SessionAddresses.SignIn), "PasswordChosen")
        ?? Page();

    protected override string? FieldOf(Refusal refusal) => AccountFields.Of(refusal);
}
