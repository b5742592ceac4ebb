using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Invites one of the buyer's people, with a first role.</summary>
internal sealed class InviteModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>Full name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>E-mail address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The language of messages.</summary>
    [BindProperty]
    public Language Speaks { get; set; }

    /// <summary>The role and where it is held.</summary>
    [BindProperty]
    public OfferedRole Offered { get; set; } = new();

    /// <summary>Where a role can be held.</summary>
    public IReadOnlyList<DutyPlace> Places { get; private set; } = [];

    public override string Title => Words["Invite.Title"];

    public override IReadOnlyList<Crumb> Crumbs => [new(Words["People.Title"], To(AccountsAddresses.People))];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGet() => await Shown();

    /// <summary>Invites.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await Ask(new ListDutyPlaces()) is not { } places)
            return NotShown();
        OfferedDuty[] duties = Offered.In(places) is { } duty ? [duty] : [];
        return await Do(
                new InvitePerson(Name ?? "", Email ?? "", Speaks, duties),
                made => To(AccountsAddresses.Person, made.Id) + "?done=Invited"
            ) ?? await Shown();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("duty.", StringComparison.Ordinal) ? "Offered.Role" : AccountFields.Of(refusal);

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ListDutyPlaces()) is not { } places)
            return NotShown();
        Places = places;
        return Page();
    }
}
