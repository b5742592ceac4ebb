using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The published plan: how proposals are evaluated.</summary>
internal sealed class PlanModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The call.</summary>
    public ReadCallDetails Call { get; private set; } = null!;

    /// <summary>The plan that holds now.</summary>
    public EvaluationPlan Plan => Call.Plan;

    /// <summary>Amounts in the programme's currency.</summary>
    public Formats Figures => new(Language, Call.Currency);

    public override string Title => Words["Plan.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Call is null
            ? base.Crumbs
            : [.. base.Crumbs, new(Call.Terms.Reference, To(BiddingAddresses.Call, Call.Call.Value))];

    /// <summary>The minimum of a step in words.</summary>
    public string MinimumOf(RatedStep step) =>
        step.Minimum switch
        {
            { Percent: { } percent } => Words.Say(
                "Plan.MinimumPercent",
                Numbers.Percent(percent.Exact),
                Numbers.Points(step.MinimumPoints!.Value)
            ),
            { Points: { } points } => Words.Say("Plan.MinimumPoints", Numbers.Points(points)),
            _ => Words["Plan.NoMinimum"],
        };

    /// <summary>A link of the tie chain in words.</summary>
    public string LinkOf(TieBreak link) =>
        Words.Say(
            $"Tie.{link.Kind}",
            link.Kind == TieBreakKind.Step ? Plan.Find(link.Id!)!.Name.In(Language) : link.Id
        );

    /// <summary>What the plan says that evaluators look for; null: nothing.</summary>
    public string? LookedFor(Criterion criterion) =>
        Plan.Service.LookedFor.FirstOrDefault(one => one.Criterion == criterion.Id)?.Text.In(Language);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        if (await Ask(new ReadCall(new(call))) is not { } found)
            return NotShown();
        Call = found;
        return Page();
    }
}
