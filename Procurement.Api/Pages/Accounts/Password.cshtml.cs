using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Changes the own password; every session ends.</summary>
internal sealed class PasswordModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The password so far.</summary>
    [BindProperty]
    public string? Present { get; set; }

    /// <summary>The new one.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public override bool IsForEnrolment => true;

    public override string Title => Words["Password.Title"];

    public override IReadOnlyList<Crumb> Crumbs => [new(Words["Own.Title"], To(AccountsAddresses.Own))];

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(new ChangePassword(Present ?? "", Password ?? ""), To(SessionAddresses.SignIn), "PasswordChosen")
        ?? Page();

    protected override string? FieldOf(Refusal refusal) => AccountFields.Of(refusal);
}
