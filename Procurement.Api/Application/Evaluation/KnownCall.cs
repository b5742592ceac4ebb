using System.Collections.Concurrent;
using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Ranking.Robustness;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A call and its evaluation, or that of one competition, as of one entry of its record. Questions read it; nobody changes it.</summary>
internal sealed class KnownCall
{
    private readonly ConcurrentDictionary<(CompetitionId, int), RankingResult> rankings = new();
    private readonly ConcurrentDictionary<CompetitionId, RobustnessResult?> robustness = new();
    private readonly Lazy<ImmutableArray<RegionAward>> assigned;
    private readonly Lazy<ImmutableArray<CapEffect>> effects;

    public KnownCall()
    {
        assigned = new(() => AwardAssignment.Decide(InputOfAward()));
        effects = new(() => Domain.Awards.CapEffects.Of(InputOfAward()));
    }

    /// <summary>The call.</summary>
    public required Solicitation Call { get; init; }

    /// <summary>Its competitions, in the order of its regions.</summary>
    public required IReadOnlyList<Competition> Competitions { get; init; }

    /// <summary>What those of them rest on that were asked for, in the same order: all that are ranked, or one.</summary>
    public required IReadOnlyList<EvaluationFile> Files { get; init; }

    /// <summary>The award; null: nothing is recommended yet.</summary>
    public Award? Award { get; init; }

    /// <summary>Questions about flagged prices, of the competitions asked for.</summary>
    public required IReadOnlyList<PriceReview> Reviews { get; init; }

    /// <summary>Corrections that were asked for in these, oldest first.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>Every version of the qualified list, the current one last; empty: there is none.</summary>
    public required IReadOnlyList<QualifiedList> Lists { get; init; }

    /// <summary>The current version of the qualified list; null: there is none.</summary>
    public QualifiedList? List => Lists.Count == 0 ? null : Lists[^1];

    /// <summary>Disputes that are not decided.</summary>
    public required int OpenDisputes { get; init; }

    /// <summary>The file of one competition.</summary>
    public EvaluationFile? FileOf(CompetitionId competition) =>
        Files.FirstOrDefault(file => file.Competition.Id == competition);

    /// <summary>The ranking of that number with every figure, worked out once.</summary>
    public RankingResult RankingOf(EvaluationFile file, int number) =>
        rankings.GetOrAdd((file.Competition.Id, number), _ => file.Rank(number));

    /// <summary>What would change the first rank of the newest ranking, worked out once.</summary>
    public RobustnessResult? RobustnessOf(EvaluationFile file) =>
        robustness.GetOrAdd(
            file.Competition.Id,
            _ =>
                file.Competition.Rankings.Count is > 0 and var count
                    ? RobustnessCheck.Of(file.InputFor(count), RankingOf(file, count))
                    : null
        );

    /// <summary>Whom the newest rankings give each region, worked out once; all regions have to be ranked.</summary>
    public ImmutableArray<RegionAward> Assigned => assigned.Value;

    /// <summary>What the limit of regions does to that, worked out once.</summary>
    public ImmutableArray<CapEffect> CapEffects => effects.Value;

    private AwardInput InputOfAward() =>
        new(
            Call.Plan.Ranking,
            Call.Terms.MostRegionsPerBidder,
            [
                .. Files.Select(file => new RegionRanking(
                    file.Competition.Region,
                    RankingOf(file, file.Competition.Rankings.Count)
                )),
            ]
        );
}
