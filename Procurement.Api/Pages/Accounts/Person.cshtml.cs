using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.People;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>One person, as an administrator sees them: roles, sessions, second factor; never what they score or write.</summary>
internal sealed class PersonModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>The role that is offered.</summary>
    [BindProperty]
    public OfferedRole Offered { get; set; } = new();

    /// <summary>The account.</summary>
    public AccountSummary Account { get; private set; } = null!;

    /// <summary>The roles held.</summary>
    public IReadOnlyList<HeldDuty> Held { get; private set; } = [];

    /// <summary>Where a role can be held.</summary>
    public IReadOnlyList<DutyPlace> Places { get; private set; } = [];

    public override string Title => Account.Name;

    public override IReadOnlyList<Crumb> Crumbs => [new(Words["People.Title"], To(AccountsAddresses.People))];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(string person) => await Shown(person);

    /// <summary>Gives a role.</summary>
    public async Task<IActionResult> OnPostGive(string person)
    {
        if (await Ask(new ListDutyPlaces()) is not { } places)
            return NotShown();
        if (Offered.In(places) is { } duty)
            return await Act(person, new GiveDuty(person, duty.Role, duty.Scope, duty.ActsFor), "DutyGiven");
        return await Shown(person);
    }

    /// <summary>Ends a role.</summary>
    public Task<IActionResult> OnPostEnd(string person, Guid duty) =>
        Act(person, new EndDuty(new DutyId(duty)), "DutyEnded");

    /// <summary>Ends all sessions.</summary>
    public Task<IActionResult> OnPostRevoke(string person) => Act(person, new RevokeSessions(person), "SessionsEnded");

    /// <summary>Takes the second factor away.</summary>
    public Task<IActionResult> OnPostReset(string person) => Act(person, new ResetSecondFactor(person), "FactorReset");

    /// <summary>Bars the person from signing in.</summary>
    public Task<IActionResult> OnPostDisable(string person) => Act(person, new DisableAccount(person), "Disabled");

    /// <summary>Lets them in again.</summary>
    public Task<IActionResult> OnPostEnable(string person) => Act(person, new EnableAccount(person), "Enabled");

    /// <summary>The address of an act on this page.</summary>
    public string Handler(string handler) => To(AccountsAddresses.Person, Account.Id) + "?handler=" + handler;

    /// <summary>Where a role is held.</summary>
    public string PlaceOf(HeldDuty duty) =>
        Places.FirstOrDefault(place => place.Scope == duty.Scope) is { } place
            ? OfferedRole.NameOf(place, Words)
            : Words["None"];

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("duty.", StringComparison.Ordinal) ? "Offered.Role" : null;

    private async Task<IActionResult> Act<T>(string person, ICommand<T> act, string done) =>
        await Do(act, To(AccountsAddresses.Person, person), done) ?? await Shown(person);

    private async Task<IActionResult> Shown(string person)
    {
        if (
            await Ask(new ShowAccount(person)) is not { } account
            || await Ask(new ListDutiesOf(person)) is not { } held
            || await Ask(new ListDutyPlaces()) is not { } places
        )
            return NotShown();
        (Account, Held, Places) = (account, held, places);
        return Page();
    }
}
