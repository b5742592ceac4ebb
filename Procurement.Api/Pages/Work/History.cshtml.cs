using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Work;

/// <summary>What ever stood on the own sheet for a criterion.</summary>
internal sealed class HistoryModel(PageDoor door) : WorkPage(door)
{
    /// <summary>What happened.</summary>
    public FieldHistory History { get; private set; } = null!;

    /// <summary>The page of the criterion.</summary>
    public string Back { get; private set; } = "";

    public override string Title => Words.Say("History.Title", History.Leaf.Id, History.Name);

    public override bool IsSynthetic => History?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        [
            new(Words["Desk.Title"], To(WorkAddresses.Desk)),
            new(NameOf(History.Place)),
            new($"{History.Leaf.Id} {History.Name}", Back),
        ];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string step, string bidder, string criterion)
    {
        var query = new ShowFieldHistory(new CompetitionId(competition), step, bidder, criterion);
        if (await Ask(query) is not { } history)
            return NotShown();
        History = history;
        Back = To(WorkAddresses.Criterion, competition, step, bidder, criterion);
        return Page();
    }
}
