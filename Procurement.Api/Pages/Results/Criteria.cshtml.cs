using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Api.Pages.Results;

/// <summary>Every criterion of one proposal in a ranking, and where its points come from.</summary>
internal sealed class CriteriaModel(PageDoor door) : RankingPage(door)
{
    /// <summary>The proposal.</summary>
    public ProposalResult Proposal { get; private set; } = null!;

    public override string Title => Words.Say("Criteria.Title", Writing.NameOf(Proposal.Bidder));

    protected override bool IsUnderRanking => true;

    /// <summary>Shows the criteria.</summary>
    public async Task<IActionResult> OnGet(Guid competition, int number, string bidder)
    {
        if (!await Find(competition, number) || Ranking.Result?.Of(bidder) is not { } proposal)
            return NotShown();
        Proposal = proposal;
        return Page();
    }

    /// <summary>The rated steps that it reached.</summary>
    public IEnumerable<(RatedStep Step, RatedResult Result)> Steps() =>
        from step in Ranking.Plan.RatedSteps
        let result = Proposal.Step(step.Id) as RatedResult
        where result is not null
        select (step, result);

    /// <summary>How a step arose.</summary>
    public IEnumerable<WorkedLine> Working(ScoredStep step) =>
        new RankingWorking(Writing, Ranking.Result!).OfStep(step, Proposal.Step(step.Id));

    /// <summary>Where the points of a criterion come from.</summary>
    public string OriginOf(CriterionResult result) =>
        result.Origin is PointsOrigin.Mean or PointsOrigin.Median && result.BeforeRounding != result.Points
            ? Words.Say(
                $"Origin.{result.Origin}.Rounded",
                Writing.Exact(result.BeforeRounding),
                Writing.Rounding(Ranking.Plan.Rounding)
            )
            : Words[$"Origin.{result.Origin}"];
}
