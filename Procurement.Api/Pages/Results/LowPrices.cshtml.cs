using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Results;

/// <summary>The prices of a competition that are flagged as abnormally low.</summary>
internal sealed class LowPricesModel(PageDoor door) : LowPricePage(door)
{
    public override string Title => Words.Say("Low.Title", Name);

    public override IReadOnlyList<Crumb> Crumbs => Way(Low.Reference, Low.Call, Name, new CompetitionId(Place));

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGet(Guid competition) => await Find(competition) ? Page() : NotShown();

    /// <summary>The one thing first.</summary>
    public string Lead()
    {
        var open = Low.Prices.Count(one => one is { IsFlagged: true, Review: not { IsExplained: true } });
        return !Low.IsRanked ? Words["Low.NotRanked"]
            : Low.Prices.Count == 0 ? Words["Low.None"]
            : open == 0 ? Words["Low.AllExplained"]
            : Words.Say(open == 1 ? "Low.OpenOne" : "Low.Open", open);
    }
}
