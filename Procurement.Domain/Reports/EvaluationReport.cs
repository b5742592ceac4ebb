using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;
using Procurement.Domain.Ranking.Robustness;

namespace Procurement.Domain.Reports;

/// <summary>The evaluation of one region of a CFP, from the call to the recommendation. For approver, fairness monitor
/// and auditors.</summary>
public sealed record EvaluationReport : CompetitionReport
{
    /// <summary>Names of the call's regions, in its order.</summary>
    public required ImmutableArray<BilingualText> CallRegions { get; init; }

    /// <summary>Who could answer; null: everybody.</summary>
    public InvitedApplicants? Invited { get; init; }

    /// <summary>Most regions for one bidder; null: no limit.</summary>
    public int? MostRegionsPerBidder { get; init; }

    /// <summary>Openings of commercial envelopes, oldest first.</summary>
    public required ImmutableArray<ReportedOpening> Openings { get; init; }

    /// <summary>Rankings that were replaced because a proposal was taken out, oldest first.</summary>
    public required ImmutableArray<ReplacedRanking> Replaced { get; init; }

    /// <summary>What would change the first rank; null: nothing is ranked.</summary>
    public RobustnessResult? Robustness { get; init; }

    /// <summary>The award in every region, in the call's order; empty: nothing is recommended yet.</summary>
    public required ImmutableArray<RegionRecommendation> Award { get; init; }

    /// <summary>How equal proposals were parted, best first; empty: none were equal.</summary>
    public ImmutableArray<TiePath> Ties { get; private init; } = [];

    /// <summary>Price and quality of the ranked proposals, best first; empty: the plan has not both.</summary>
    public required ImmutableArray<PricedQuality> PriceQuality { get; init; }

    /// <summary>What the fairness monitor observed, in the order written.</summary>
    public required ImmutableArray<RecordedObservation> Observations { get; init; }

    /// <summary>The award in this region; null: nothing is recommended yet.</summary>
    public RegionRecommendation? Recommendation => Award.FirstOrDefault(entry => entry.Region == Head.Region!.Code);

    /// <summary>The report of one region.</summary>
    /// <exception cref="InvalidOperationException">The call has no such region, or no ranking is recorded.</exception>
    public static EvaluationReport Of(CallRecord record, string region)
    {
        var reading = new CompetitionReading(record, record.In(region));
        var award = AwardReading.Of(record);
        var report = new EvaluationReport
        {
            Head = reading.HeadWithActs(),
            Bidders = reading.BiddersNamed(award.SelectMany(entry => entry.BiddersNamed)),
            Submissions = reading.Submissions(),
            Team = reading.Team(),
            Acts = reading.Acts,
            Unmet = reading.Unmet(),
            Ranking = reading.Ranking,
            RankedAt = reading.RankedAt,
            Spreads = reading.Spreads(),
            Leaves = reading.Leaves(),
            CallRegions = [.. record.Call.Terms.Regions.Select(code => reading.RegionOf(code).Name)],
            Invited = record.Invited is { } invited
                ? new(invited.RfqReference, invited.List.ListVersion, invited.List.Bidders.Count)
                : null,
            MostRegionsPerBidder = record.Call.Terms.MostRegionsPerBidder,
            Openings =
            [
                .. reading.File.Competition.Openings.Select(opening => new ReportedOpening(
                    opening.Step,
                    opening.OpenedAt,
                    [.. opening.Bidders]
                )),
            ],
            Replaced = ReplacedRanking.In(reading.File),
            Robustness = RobustnessCheck.Of(
                reading.File.InputFor(reading.File.Competition.Rankings.Count),
                reading.Ranking
            ),
            Award = award,
            PriceQuality = PricedQuality.Of(reading.File.Plan, reading.Ranking),
            Observations = RecordedObservation.In(record.Fairness, FairnessNoteKind.Observation),
        };
        return report with { Ties = TiePath.In(report) };
    }
}

/// <summary>The list that a CFP invites.</summary>
/// <param name="RfqReference">Reference of the RFQ.</param>
/// <param name="ListVersion">Version of its list.</param>
/// <param name="Count">How many stand on it.</param>
public sealed record InvitedApplicants(string RfqReference, int ListVersion, int Count);

/// <summary>One opening of commercial envelopes.</summary>
/// <param name="Step">The price step.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Bidders">Whose envelopes; all others stay sealed.</param>
public sealed record ReportedOpening(string Step, DateTimeOffset OpenedAt, ImmutableArray<string> Bidders);
