using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Consensus;

/// <summary>The steps that a panel works on, and how far each has come.</summary>
internal sealed class StepsModel(PageDoor door) : ConsensusPage(door)
{
    /// <summary>The steps.</summary>
    public IReadOnlyList<StepEntrance> Entrances { get; private set; } = [];

    public override string Title => Words.Say("Steps.Title", NameOf(Entrances[0].Place));

    public override bool IsSynthetic => base.IsSynthetic || Entrances.Any(one => one.Place.IsSynthetic);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition)
    {
        if (await Ask(new ListStepRooms(new CompetitionId(competition))) is not { Count: > 0 } entrances)
            return NotShown();
        Entrances = entrances;
        return Page();
    }

    /// <summary>The page of a step.</summary>
    public string AddressOf(StepEntrance one) => To(AddressOf(one.IsMandatory), one.Place.Competition, one.Place.Step);
}
