using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Plans;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The published plan: how proposals are evaluated.</summary>
internal sealed class PlanModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The call.</summary>
    public ReadCallDetails Call { get; private set; } = null!;

    /// <summary>The plan that holds now.</summary>
    public EvaluationPlan Plan => Call.Plan;

    /// <summary>The plan in words.</summary>
    public PlanReading Reading => new(Language, Plan, Call.Currency, Call.PlanHash);

    public override string Title => Words["Plan.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Call is null
            ? base.Crumbs
            : [.. base.Crumbs, new(Call.Terms.Reference, To(BiddingAddresses.Call, Call.Call.Value))];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        if (await Ask(new ReadCall(new(call))) is not { } found)
            return NotShown();
        Call = found;
        return Page();
    }
}
