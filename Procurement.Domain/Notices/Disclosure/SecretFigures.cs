using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Notices.Disclosure;

/// <summary>The figures of one competition that one bidder may not read: those of others, and every individual
/// mark.</summary>
internal sealed class SecretFigures(EvaluationFile file, Notice notice)
{
    private readonly RankingInput input = file.InputFor(file.Competition.Rankings.Count);

    /// <summary>Totals, scores and points of others, and individual marks.</summary>
    public IEnumerable<decimal> Points() =>
        [
            .. Results().SelectMany(PointsOf),
            .. from entrant in input.Entrants
            from leaf in entrant.Marks
            from mark in leaf.Value.Individual
            select mark.ToDecimal(),
        ];

    /// <summary>Opened prices of others, as read and as adjusted.</summary>
    public IEnumerable<decimal> Prices() =>
        [
            .. input
                .Entrants.Where(entrant => !IsOwn(entrant.Bidder))
                .Select(entrant => entrant.Price?.ToDecimal())
                .OfType<decimal>(),
            .. Results().Select(result => result.AdjustedPrice?.Rounded.ToDecimal()).OfType<decimal>(),
        ];

    private IEnumerable<ProposalResult> Results() =>
        file.Competition.Rankings.Count == 0
            ? []
            : RankingCalculation.Rank(input).Proposals.Where(result => !IsOwn(result.Bidder));

    private bool IsOwn(string bidder) => bidder == notice.Bidder && file.Competition.Region == notice.Region;

    private IEnumerable<decimal> PointsOf(ProposalResult result)
    {
        if (result.Total is { } total)
            yield return total.ToDecimal();
        foreach (var step in result.Steps.OfType<ScoredResult>())
        {
            yield return step.Raw.Rounded.ToDecimal();
            yield return step.Score.Rounded.ToDecimal();
        }
        foreach (var step in result.Steps.OfType<RatedResult>())
        {
            if (step.PointsShort is { Sign: > 0 } few)
                yield return file.Plan.Rounding.Apply(few).ToDecimal();
            foreach (var criterion in step.Criteria)
                yield return file.Plan.Rounding.Apply(criterion.Points).ToDecimal();
        }
    }
}
