using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Calls;

/// <summary>The plan as bidders will read it, in one language or in both beside each other.</summary>
internal sealed class PreviewModel(PageDoor door) : DraftPage(door)
{
    /// <summary>Whether both languages stand beside each other.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Both { get; set; }

    public override string Title => Words["Preview.Title"];

    public override bool IsWide => Both;

    /// <summary>The address of this page.</summary>
    public string Address => To(CallsAddresses.Preview, Id);

    /// <summary>The plan, once for each language that is shown.</summary>
    public IEnumerable<PlanReading> Readings =>
        (Both ? Enum.GetValues<Language>() : [Language]).Select(language =>
            Reading(Draft.Plan, Draft.Place.Currency, null, language) with
            {
                Mark = Both ? Localization.Languages.CodeOf(language) : "",
            }
        );

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotShown();
}
