using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of one competition's file what a reader may see of its matrix.</summary>
internal sealed class MatrixReading(CallRecord record, EvaluationFile file, Role reader)
{
    private readonly ImmutableArray<string> evaluators = [.. file.Panel.Members.Select(member => member.Evaluator)];

    // While a step is open again, what was ranked no longer holds.
    private readonly RankingResult? ranking =
        file.Competition.Rankings.Count > 0 && file.Competition.Steps.All(step => step.State == StepState.Closed)
            ? file.LatestRanking()
            : null;

    public EvaluationMatrix? Matrix()
    {
        var steps = file.Plan.RatedSteps.Where(IsShown).Select(StepOf).ToImmutableArray();
        if (!MaySee || (steps.IsEmpty && ranking is null))
            return null;
        var (programme, call) = (record.Programme, record.Call);
        var named = steps
            .SelectMany(step => step.Proposals.Select(proposal => proposal.Bidder))
            .Concat(ranking?.Proposals.Select(proposal => proposal.Bidder) ?? [])
            .ToHashSet();
        return new()
        {
            Buyer = programme.Facts.Buyer,
            IsSynthetic = programme.Facts.IsSynthetic,
            Currency = programme.Facts.Currency,
            Reference = call.Terms.Reference,
            CallTitle = call.Terms.Title,
            Region = programme.Regions.FirstOrDefault(region => region.Code == file.Competition.Region),
            Plan = call.Plan,
            PlanHash = call.PlanHash,
            DataAt = RecordedInstants.Latest(record, file),
            Bidders =
            [
                .. file
                    .Submissions.Where(submission => named.Contains(submission.Bidder))
                    .Select(submission => new NamedBidder(
                        submission.Bidder,
                        record.Bidders.First(organization => organization.Bidder == submission.Bidder).Facts
                    )),
            ],
            Evaluators = evaluators,
            Steps = steps,
            Ranking = ranking,
        };
    }

    private bool MaySee =>
        reader switch
        {
            Role.ProcurementLead or Role.Chair or Role.FairnessMonitor => true,
            Role.Approver => ranking is not null,
            _ => false,
        };

    private bool IsShown(RatedStep step) =>
        file.Competition.Steps.Any(one => one.Step == step.Id && one.State == StepState.Closed);

    private MatrixStep StepOf(RatedStep step)
    {
        var reaching = file.Reaching(step).Select(submission => submission.Bidder).ToHashSet();
        var proposals =
            from submission in file.Submissions
            let leaves = LeavesOf(submission, step)
            where reaching.Contains(submission.Bidder) || leaves.Any(IsScored)
            select new MatrixProposal(submission.Bidder, leaves, ResultOf(submission, step, reaching));
        return new(step, [.. proposals]);
    }

    private static bool IsScored(MatrixLeaf leaf) =>
        leaf.Agreed is not null || leaf.Marks.Any(mark => mark is not null);

    private ImmutableArray<MatrixLeaf> LeavesOf(Submission submission, RatedStep step)
    {
        var sheets = file.SheetsFor(submission.Bidder, step.Id).ToDictionary(sheet => sheet.Evaluator);
        var agreed = file.AgreedFor(submission.Bidder, step.Id);
        return
        [
            .. step.Leaves.Select(leaf => new MatrixLeaf(
                leaf.Id,
                [.. evaluators.Select(evaluator => sheets.GetValueOrDefault(evaluator)?.Mark(leaf.Id))],
                agreed?.Mark(leaf.Id)?.Value,
                agreed?.Mark(leaf.Id)?.Reason
            )),
        ];
    }

    private RatedResult? ResultOf(Submission submission, RatedStep step, HashSet<string> reaching) =>
        ranking is not null ? ranking.Of(submission.Bidder)?.Step(step.Id) as RatedResult
        : reaching.Contains(submission.Bidder)
            ? StepEvaluation.Evaluate(file.Plan, step, EntrantOf(submission)) as RatedResult
        : null;

    private Entrant EntrantOf(Submission submission) =>
        file.InputFor(0).Entrants.First(entrant => entrant.Bidder == submission.Bidder);
}
