using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

public sealed partial class EvaluationFile
{
    /// <summary>How far the marks for a leaf of a submission lie apart; null where fewer than two scored it.</summary>
    public Spread? SpreadOf(RatedStep step, string bidder, string leafId) =>
        Spread.Of(
            step.Leaves.First(leaf => leaf.Id == leafId),
            [.. SheetsFor(bidder, step.Id).Select(sheet => sheet.Mark(leafId)).OfType<Points>()]
        );

    /// <summary>
    /// The first bidder of whom a sheet of the step is not locked, or null. In the service every member of the panel
    /// hands in a sheet for every submission that they score; a paper case has those that it has.
    /// </summary>
    internal string? WithOpenSheet(RatedStep step, EvaluationPolicy policy) =>
        policy == EvaluationPolicy.PaperCase
            ? Reaching(step)
                .Select(submission => submission.Bidder)
                .FirstOrDefault(bidder => SheetsFor(bidder, step.Id).Any(sheet => sheet.LockedAt is null))
            : SheetsIn(step).Missing.FirstOrDefault()?.Bidder;

    /// <summary>The first bidder whom fewer people scored than the plan asks for, or null.</summary>
    internal string? WithoutQuorum(RatedStep step) =>
        Reaching(step)
            .Select(submission => submission.Bidder)
            .FirstOrDefault(bidder => SheetsFor(bidder, step.Id).Count < Plan.Service.Quorum);

    /// <summary>What the service asks for beyond the published format: a reason for each leaf, also where all agree, and a
    /// second look at each wide spread.</summary>
    /// <remarks>Source: domain guide, section 4.</remarks>
    private IEnumerable<Refusal> MissingInService(PlanStep step)
    {
        if (step is not RatedStep rated)
            yield break;
        foreach (var submission in Reaching(step))
        foreach (var leaf in rated.Leaves)
        {
            var record = AgreedFor(submission.Bidder, step.Id);
            var about = new Subject(submission.Bidder, Item: leaf.Id);
            if (
                Plan.Consensus == ConsensusMethod.Agreed
                && record?.Mark(leaf.Id) is null
                && AgreeAnyway(submission, rated, leaf.Id)
            )
                yield return new Refusal(StepReadiness.ConsensusMissing) { Subject = about };
            if (
                SpreadOf(rated, submission.Bidder, leaf.Id) is { } spread
                && spread.IsWide(SpreadThreshold)
                && record?.Reviews.Any(review => review.Criterion == leaf.Id) != true
            )
                yield return new Refusal("consensus.spread-not-reviewed", leaf.Id) { Subject = about };
        }
    }

    /// <summary>A spread above this share of a leaf's maximum is wide.</summary>
    public Percent SpreadThreshold => Plan.Service.Spread;

    /// <summary>Where evaluators differ, the missing agreement is told already.</summary>
    private bool AgreeAnyway(Submission submission, RatedStep step, string leafId) =>
        SheetsFor(submission.Bidder, step.Id).Select(sheet => sheet.Mark(leafId)).OfType<Points>().Distinct().Count()
        == 1;
}
