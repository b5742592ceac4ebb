using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Makes the first administrator, with the code that the service printed when it started.</summary>
internal sealed class FirstAdministratorModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Full name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>E-mail address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public override bool IsForAnybody => true;

    public override string Title => Words["First.Title"];

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Makes the account.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(
            new CreateFirstAdministrator(Code ?? "", Name ?? "", Email ?? "", Language, Password ?? ""),
            To(SessionAddresses.SignIn),
            "PasswordChosen"
        ) ?? Page();

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("link.", StringComparison.Ordinal) ? nameof(Code) : AccountFields.Of(refusal);
}
