using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of one competition what a policy lets a bidder see of the other proposals.</summary>
internal sealed class ShownReading(CompetitionReading reading, DisclosurePolicy policy)
{
    public ShownWinner Winner(string bidder, SignedAgreement? agreement)
    {
        var winner = reading.Ranking.Of(bidder)!;
        var rated = winner.Steps.OfType<RatedResult>().ToList();
        var words = reading.LeafWords(winner).ToList();
        return new()
        {
            Name = policy.Disclose(Disclosable.WinnerName, NameOf(bidder)),
            Total = policy.Disclose(Disclosable.WinnerTotal, winner.Total),
            Quality = Disclose(
                Disclosable.WinnerQuality,
                rated.Select(result => new ShownScore(result.Step, result.Raw.Rounded))
            ),
            Price = policy.Disclose(Disclosable.WinnerPrice, PriceOf(bidder)),
            AdjustedPrice = policy.Disclose(Disclosable.WinnerAdjustedPrice, winner.AdjustedPrice?.Rounded),
            PricePerPoint = policy.Disclose(Disclosable.WinnerAdjustedPrice, winner.PricePerPoint),
            Points = Disclose(
                Disclosable.WinnerPoints,
                rated.SelectMany(result =>
                    result.Criteria.Select(one => new ShownPoints(result.Step, one.Criterion, one.Points))
                )
            ),
            Reasons = Disclose(Disclosable.WinnerReasons, words.Select(one => new ShownReason(one.Leaf.Id, one.Said))),
            Strengths = Disclose(
                Disclosable.WinnerStrengths,
                words.Where(one => one.Said?.Strengths is not null).Select(one => one.Leaf.Id)
            ),
            Agreement = policy.Disclose(
                Disclosable.WinnerAgreement,
                agreement is null ? null : new ShownAgreement(agreement.AgreedOn, agreement.Starts, agreement.Ends)
            ),
        };
    }

    /// <summary>All that were evaluated, but for some.</summary>
    public ImmutableArray<ShownOther> Others(IReadOnlyCollection<string?> besides) =>
        policy.Allows(Disclosable.OthersNames)
            ?
            [
                .. reading
                    .File.Submissions.Where(one => one.IsEvaluated)
                    .Where(one => !besides.Contains(one.Bidder))
                    .OrderBy(one => one.Receipt.ReceivedAt)
                    .ThenBy(one => one.Receipt.Position)
                    .Select(Other),
            ]
            : [];

    private ShownOther Other(Submission submission)
    {
        var result = reading.Ranking.Of(submission.Bidder);
        return new(
            policy.Disclose(Disclosable.OthersNames, NameOf(submission.Bidder))!,
            policy.Disclose(Disclosable.OthersResponsive, (bool?)(result?.Outcome == ProposalOutcome.Ranked)),
            policy.Disclose(Disclosable.OthersPrices, PriceOf(submission.Bidder)),
            policy.Disclose(Disclosable.OthersAdjustedPrices, result?.AdjustedPrice?.Rounded)
        );
    }

    private Disclosed<ImmutableArray<T>>? Disclose<T>(Disclosable what, IEnumerable<T> values) =>
        policy.Disclose(what, policy.Allows(what) ? (ImmutableArray<T>?)[.. values] : null);

    private ShownName NameOf(string bidder) =>
        new(reading.Named(bidder).Facts.Name, reading.Named(bidder).Facts.Language);

    private Money? PriceOf(string bidder) => reading.File.OpenedPriceOf(reading.SubmissionOf(bidder));
}
