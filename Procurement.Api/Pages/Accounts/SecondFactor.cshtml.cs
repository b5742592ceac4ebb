using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Adds the own second factor, or takes it away.</summary>
internal sealed class SecondFactorModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The code of the authenticator application.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The secret that waits for its first code, carried by the page.</summary>
    [BindProperty]
    public string? Secret { get; set; }

    /// <summary>The same for an application on this device.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>Whether one counts already.</summary>
    public bool IsAdded { get; private set; }

    /// <summary>The recovery codes, shown once; null: it is not the time.</summary>
    public IReadOnlyList<string>? Recovery { get; private set; }

    public override bool IsForEnrolment => true;

    public override string Title => Words[Recovery is null ? "Factor.Title" : "Factor.Recovery"];

    public override IReadOnlyList<Crumb> Crumbs => [new(Words["Own.Title"], To(AccountsAddresses.Own))];

    /// <summary>Shows how it stands.</summary>
    public async Task<IActionResult> OnGet() => await Shown();

    /// <summary>Begins: shows the secret.</summary>
    public async Task<IActionResult> OnPostBegin()
    {
        if (await DoAndShow(new BeginSecondFactor()) is { } begun)
            (Secret, Address) = (begun.Secret, begun.Address);
        return await Shown();
    }

    /// <summary>Confirms with a first code, and shows the recovery codes.</summary>
    public async Task<IActionResult> OnPostConfirm()
    {
        Recovery = await DoAndShow(new ConfirmSecondFactor(Code ?? ""));
        return await Shown();
    }

    /// <summary>Takes it away with a last code.</summary>
    public async Task<IActionResult> OnPostRemove() =>
        await Do(new RemoveSecondFactor(Code ?? ""), To(AccountsAddresses.Own), "FactorRemoved") ?? await Shown();

    /// <summary>The secret in groups of four, as it is typed.</summary>
    public string Grouped => string.Join(' ', Secret!.Chunk(4).Select(four => new string(four)));

    protected override string? FieldOf(Refusal refusal) => AccountFields.Of(refusal);

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ShowOwnAccount()) is not { } account)
            return NotShown();
        IsAdded = account.HasSecondFactor;
        return Page();
    }
}
