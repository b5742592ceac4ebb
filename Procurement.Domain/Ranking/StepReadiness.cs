using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Ranking;

/// <summary>What keeps a step from being closed for one submission. Each refusal says whose and which in its subject
/// and has no arguments.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 4 and the third round of faults.</remarks>
public static class StepReadiness
{
    /// <summary>No score for a leaf, or none from an evaluator who scored another leaf of the step.</summary>
    public const string ScoreMissing = "score.missing";

    /// <summary>Evaluators differ and no agreed mark is recorded.</summary>
    public const string ConsensusMissing = "consensus.missing";

    /// <summary>A requirement has not been answered.</summary>
    public const string MandatoryMissing = "mandatory.missing";

    /// <summary>Everything that is missing, in the plan's order; empty where the step can be closed. A price step is
    /// never kept open here: prices are the opening's business.</summary>
    public static ImmutableArray<Refusal> WhatIsMissing(
        PlanStep step,
        ConsensusMethod consensus,
        SubmissionRecords records
    ) =>
        step switch
        {
            MandatoryStep mandatory => [.. Unanswered(mandatory, records)],
            RatedStep rated => [.. Unscored(rated, records), .. NotAgreed(rated, consensus, records)],
            _ => [],
        };

    private static IEnumerable<Refusal> Unanswered(MandatoryStep step, SubmissionRecords records) =>
        step
            .Requirements.Where(requirement => !records.Answers.ContainsKey(requirement.Id))
            .Select(requirement => new Refusal(MandatoryMissing)
            {
                Subject = new(records.Bidder, Item: requirement.Id),
            });

    private static IEnumerable<Refusal> Unscored(RatedStep step, SubmissionRecords records)
    {
        var leaves = step.Leaves.ToList();
        var scorers = records.Sheets.Where(sheet => leaves.Exists(leaf => sheet.Marks.ContainsKey(leaf.Id))).ToList();
        if (scorers.Count == 0)
            return [new Refusal(ScoreMissing) { Subject = new(records.Bidder) }];
        return from leaf in leaves
            from sheet in scorers
            where !sheet.Marks.ContainsKey(leaf.Id)
            select new Refusal(ScoreMissing) { Subject = new(records.Bidder, sheet.Evaluator, leaf.Id) };
    }

    private static IEnumerable<Refusal> NotAgreed(
        RatedStep step,
        ConsensusMethod consensus,
        SubmissionRecords records
    ) =>
        step
            .Leaves.Where(leaf => consensus == ConsensusMethod.Agreed && !records.Agreed.Contains(leaf.Id))
            .Where(leaf => Differ(leaf, records))
            .Select(leaf => new Refusal(ConsensusMissing) { Subject = new(records.Bidder, Item: leaf.Id) });

    private static bool Differ(Criterion leaf, SubmissionRecords records) =>
        records
            .Sheets.Where(sheet => sheet.Marks.ContainsKey(leaf.Id))
            .Select(sheet => sheet.Marks[leaf.Id])
            .Distinct()
            .Skip(1)
            .Any();
}

/// <summary>What has been written about one submission; it may hold more than one step's.</summary>
public sealed record SubmissionRecords
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>What each evaluator wrote, in the order in which faults are to be told.</summary>
    public ImmutableArray<EvaluatorMarks> Sheets { get; init; } = [];

    /// <summary>Leaves with a consensus record.</summary>
    public ImmutableHashSet<string> Agreed { get; init; } = [];

    /// <summary>Requirements and whether each was met.</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; init; } = ImmutableDictionary<string, bool>.Empty;
}

/// <summary>One evaluator's marks for one submission, by leaf; one that is absent has not been written.</summary>
public sealed record EvaluatorMarks(string Evaluator, IReadOnlyDictionary<string, Points> Marks);
