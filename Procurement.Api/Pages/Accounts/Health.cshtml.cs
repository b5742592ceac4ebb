using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Upkeep;
using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Upkeep;

namespace Procurement.Api.Pages.Accounts;

/// <summary>What an administrator has to see to, so that the service goes on working.</summary>
internal sealed class HealthModel(PageDoor door) : LocalizedPage(door, AccountsWords.Pair)
{
    /// <summary>How the service is.</summary>
    public ServiceHealthDetails Health { get; private set; } = null!;

    public override string Title => Words["Health.Title"];

    /// <summary>What is to be done, in one sentence.</summary>
    public string Lead =>
        Health.Parts.Count(one => !one.IsWell) switch
        {
            0 => Words["Health.LeadNone"],
            1 => Words["Health.LeadOne"],
            var many => Words.Say("Health.Lead", many),
        };

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Ask(new ShowHealth()) is not { } health)
            return NotShown();
        Health = health;
        return Page();
    }

    /// <summary>What a finding means, and what to do.</summary>
    public string MeaningOf(HealthFinding one) =>
        Words[one.IsWell ? $"Health.{one.Part}.Well" : $"Health.{one.Part}.Ill"];
}
