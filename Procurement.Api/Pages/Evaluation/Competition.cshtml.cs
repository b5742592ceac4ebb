using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>One competition: where it stands, what holds up the next step, and what leads on.</summary>
internal sealed class CompetitionModel(PageDoor door) : HubPage(door)
{
    /// <summary>The competition.</summary>
    public RegionLife Region { get; private set; } = null!;

    public override string Title => Words.Say("Competition.Title", NameOf(Region), Call.Reference);

    public override IReadOnlyList<Crumb> Crumbs => Way(Call.Reference, Call.Call);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition)
    {
        var id = new CompetitionId(competition);
        if (await Ask(new ShowCompetitionLife(id)) is not { } life)
            return NotShown();
        (Call, Region) = (life, life.Regions.First(one => one.Competition == id));
        Order(TaskView.Of(Call, Region));
        return Page();
    }
}
