using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Calls;

/// <summary>Every published version of the plan; one of them in full.</summary>
internal sealed class VersionsModel(PageDoor door) : PreparedPage(door)
{
    /// <summary>The version that is shown in full; null: the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    /// <summary>The versions, the newest first.</summary>
    public IReadOnlyList<PlanVersionDetails> Versions { get; private set; } = [];

    /// <summary>The one that is shown; null: none is published.</summary>
    public PlanVersionDetails? Chosen { get; private set; }

    public override string Title => Words["Versions.Title"];

    /// <summary>The plan in words.</summary>
    public PlanReading ReadingOf(PlanVersionDetails version) =>
        Reading(version.Plan, Shown.Place.Currency, version.Hash);

    /// <summary>The address of a version.</summary>
    public string AddressOf(int number, string? handler = null) =>
        To(CallsAddresses.Versions, Id) + $"?number={number}" + (handler is null ? "" : $"&handler={handler}");

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet() => await FindVersions() ? Page() : NotShown();

    /// <summary>Sends a version as a file.</summary>
    public async Task<IActionResult> OnGetFile() =>
        await FindVersions() && Chosen is { } version
            ? JsonModel.FileOf(version.Plan, $"plan-{version.Number}.json")
            : NotShown();

    private async Task<bool> FindVersions()
    {
        if (!await Find() || await Ask(new ListPlanVersions(Call)) is not { } versions)
            return false;
        Versions = [.. versions.Reverse()];
        Chosen = Versions.FirstOrDefault(one => Number is null || one.Number == Number);
        return true;
    }
}
