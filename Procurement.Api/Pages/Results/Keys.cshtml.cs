using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Results;

/// <summary>The calls in which one holds a key: what waits, and where.</summary>
internal sealed class KeysModel(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<HeldKeySummary> Held { get; private set; } = [];

    public override string Title => Words["Keys.Title"];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Ask(new ListMyKeys()) is not { } held)
            return NotShown();
        Held = held;
        return Page();
    }

    /// <summary>The one thing first: how many acts wait.</summary>
    public string Lead()
    {
        var due = Held.Sum(key => key.Openings.Count(one => one.IsDue));
        var toMake = Held.Count(key => key.MadeAt is null);
        return due > 0 ? Words.Say(due == 1 ? "Keys.LeadDueOne" : "Keys.LeadDue", due)
            : toMake > 0 ? Words.Say(toMake == 1 ? "Keys.LeadMakeOne" : "Keys.LeadMake", toMake)
            : Words["Keys.LeadNothing"];
    }
}
