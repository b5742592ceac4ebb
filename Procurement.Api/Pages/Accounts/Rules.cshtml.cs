using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Accounts;

/// <summary>For which roles a second factor is required.</summary>
internal sealed class RulesModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The roles for which it is.</summary>
    public IReadOnlyList<Role> Required { get; private set; } = [];

    public override string Title => Words["Rules.Title"];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet() => await Shown();

    /// <summary>Requires it of a role, or no longer does.</summary>
    public async Task<IActionResult> OnPost(Role role, bool required) =>
        await Do(new RequireSecondFactor(role, required), To(AccountsAddresses.Rules), "RuleSet") ?? await Shown();

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ListSecondFactorRules()) is not { } rules)
            return NotShown();
        Required = rules;
        return Page();
    }
}
