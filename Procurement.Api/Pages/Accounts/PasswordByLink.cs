using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Chooses a password, by a link that works once.</summary>
/// <param name="door">The way to the use cases.</param>
/// <param name="word">Key of the page's own words.</param>
/// <param name="address">The page.</param>
internal abstract class PasswordByLink(PageDoor door, string word, PageAddress address)
    : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>The password; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public override bool IsForAnybody => true;

    public override string Title => Words[$"{word}.Title"];

    /// <summary>What the link is for.</summary>
    public string Lead => Words[$"{word}.Lead"];

    /// <summary>This page.</summary>
    public string Here => To(address);

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Chooses the password.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(Act(Token ?? "", Password ?? ""), To(SessionAddresses.SignIn), "PasswordChosen") ?? Page();

    /// <summary>The act of the link.</summary>
    protected abstract ICommand<Done> Act(string token, string password);

    protected override string? FieldOf(Refusal refusal) => AccountFields.Of(refusal);
}
