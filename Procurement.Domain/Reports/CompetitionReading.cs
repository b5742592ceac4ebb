using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of one competition's file what its reports hold.</summary>
internal sealed class CompetitionReading
{
    private readonly CallRecord record;

    public CompetitionReading(CallRecord record, EvaluationFile file)
    {
        this.record = record;
        File = file;
        var newest =
            file.Competition.Rankings.OrderBy(one => one.Number).LastOrDefault()
            ?? throw new InvalidOperationException("A report rests on a ranking, and none is recorded.");
        Ranking = file.LatestRanking();
        RankedAt = newest.WorkedOutAt;
        Acts = ActsReading.Of(record, file);
    }

    public ReportedActs? Acts { get; }

    public EvaluationFile File { get; }

    public RankingResult Ranking { get; }

    public DateTimeOffset RankedAt { get; }

    public Region RegionOf(string code) => record.Programme.Regions.First(region => region.Code == code);

    /// <summary>The head of a report that tells of people's acts as well.</summary>
    public ReportHead HeadWithActs() =>
        Head() is var head && Acts?.Latest is { } latest && latest > head.DataAt ? head with { DataAt = latest } : head;

    public ReportHead Head() =>
        CallHead.Of(record.Programme, record.Call, RecordedInstants.Latest(record, File), File.Competition.Region);

    public NamedBidder Named(string bidder) =>
        new(bidder, record.Bidders.First(organization => organization.Bidder == bidder).Facts);

    public ImmutableArray<NamedBidder> BiddersNamed(IEnumerable<string> besides) =>
        [
            .. File
                .Submissions.Select(submission => submission.Bidder)
                .Concat(File.Panel.Conflicts.Select(conflict => conflict.Bidder))
                .Concat(besides)
                .Distinct()
                .Select(Named),
        ];

    public ImmutableArray<ReceivedSubmission> Submissions() =>
        [
            .. File
                .Submissions.OrderBy(one => one.Receipt.ReceivedAt)
                .ThenBy(one => one.Receipt.Position)
                .Select(one => new ReceivedSubmission(
                    one.Bidder,
                    one.Receipt.ReceivedAt,
                    one.Receipt.Footing,
                    one.WithdrawnAt,
                    one.Disqualification
                )),
        ];

    public ImmutableArray<TeamMember> Team()
    {
        var rated = File.Plan.RatedSteps.Select(step => step.Id).ToList();
        var reached = Ranking
            .Proposals.Where(proposal => rated.Exists(step => proposal.Step(step) is not null))
            .Select(proposal => proposal.Bidder)
            .ToList();
        return
        [
            .. File.Panel.Members.Select(member => new TeamMember(
                member.Evaluator,
                member.Name,
                [
                    .. File
                        .Panel.Conflicts.Where(conflict => conflict.Evaluator == member.Evaluator)
                        .Select(conflict => conflict.Bidder),
                ],
                reached.Count(bidder =>
                    rated.Exists(step =>
                        File.SheetsFor(bidder, step)
                            .Any(sheet => sheet.Evaluator == member.Evaluator && sheet.Marks.Count > 0)
                    )
                ),
                reached.Count
            )),
        ];
    }

    public ImmutableArray<UnmetRequirement> Unmet() =>
        [
            .. from proposal in Ranking.Proposals
            from step in File.Plan.Steps.OfType<MandatoryStep>()
            where proposal.Step(step.Id) is MandatoryResult
            from requirement in ((MandatoryResult)proposal.Step(step.Id)!).Failed
            select new UnmetRequirement(
                proposal.Bidder,
                step.Id,
                requirement,
                ReasonFor(proposal.Bidder, step.Id, requirement)
            ),
        ];

    public ImmutableArray<ScoredLeaf> Leaves() =>
        [
            .. from proposal in Ranking.Proposals
            from step in File.Plan.RatedSteps
            let result = proposal.Step(step.Id) as RatedResult
            where result is not null
            let sheets = File.SheetsFor(proposal.Bidder, step.Id)
            let agreed = File.AgreedFor(proposal.Bidder, step.Id)
            from leaf in step.Leaves
            select new ScoredLeaf(
                proposal.Bidder,
                step.Id,
                leaf.Id,
                [
                    .. File.Panel.Members.Select(member =>
                        sheets.FirstOrDefault(sheet => sheet.Evaluator == member.Evaluator)?.Mark(leaf.Id)
                    ),
                ],
                result.Criteria.First(one => one.Criterion == leaf.Id),
                agreed?.Marks.FirstOrDefault(mark => mark.Criterion == leaf.Id)?.Reason
            ),
        ];

    /// <summary>The points of each leaf of a proposal in the plan's order, and what the panel recorded of it.</summary>
    public IEnumerable<(string Step, Criterion Leaf, Fraction Points, AgreedWords? Said)> LeafWords(
        ProposalResult proposal
    ) =>
        from step in File.Plan.RatedSteps
        let result = proposal.Step(step.Id) as RatedResult
        where result is not null
        let points = result.Criteria.ToDictionary(one => one.Criterion, one => one.Points)
        let agreed = File.AgreedFor(proposal.Bidder, step.Id)
        from leaf in step.Leaves
        let mark = agreed?.Mark(leaf.Id)
        select (
            step.Id,
            leaf,
            points[leaf.Id],
            mark is null ? null : new AgreedWords(mark.Reason, mark.Strengths, mark.Missing)
        );

    public ImmutableArray<WideSpread> Spreads() => SpreadCheck.Wide(File.Plan, Leaves());

    public Submission SubmissionOf(string bidder) => File.Submissions.First(one => one.Bidder == bidder);

    public Common.Texts.BilingualText? ReasonFor(string bidder, string step, string requirement) =>
        SubmissionOf(bidder)
            .Answers.FirstOrDefault(answer => answer.Step == step && answer.Requirement == requirement)
            ?.Reason;
}
