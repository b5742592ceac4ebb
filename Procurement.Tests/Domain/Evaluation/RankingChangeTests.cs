using Procurement.Domain.Ranking;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>What follows when somebody leaves after the ranking: the rest is worked out again, and nothing that was
/// worked out before changes.</summary>
public sealed class RankingChangeTests
{
    [Test]
    public void A_disqualification_can_turn_the_order_of_those_who_stay_and_the_change_says_why()
    {
        var competition = InEvaluation(("A", 100, "1000"), ("B", 85, "800"), ("C", 65, "500")).Ranked();
        competition.Of("C").Disqualify(Reason, 1, After).Should().BeNull();
        competition.RankAgain();
        var change = RankingChange.Of(competition.Competition, competition.File.Submissions).Single();
        change.Left.Should().Equal(new Departure("C", false, Reason, After));
        change
            .Moves.Select(move => (move.Bidder, move.RankBefore, move.RankAfter))
            .Should()
            .Equal(("B", 3, 1), ("A", 2, 2), ("C", 1, null));
    }

    [Test]
    public void A_withdrawal_after_closing_needs_a_reason_and_leaves_earlier_rankings_alone()
    {
        var competition = InEvaluation(("A", 90, "1000"), ("B", 85, "800")).Ranked();
        competition.Of("A").RecordWithdrawal(new("", "Motif."), 1, After)!.Code.Should().Be("reason.missing");
        competition.Of("A").RecordWithdrawal(Reason, 1, After).Should().BeNull();
        competition.RankAgain();
        competition.File.Rank(1).Of("A")!.Outcome.Should().Be(ProposalOutcome.Ranked);
        competition.File.Rank(2).Of("A")!.Outcome.Should().Be(ProposalOutcome.Withdrawn);
        RankingChange
            .Of(competition.Competition, competition.File.Submissions)
            .Single()
            .Left.Should()
            .Equal(new Departure("A", true, Reason, After));
    }

    [Test]
    public void After_any_departures_the_newest_ranking_is_one_from_scratch_and_older_ones_are_unchanged()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var dice = new Random(seed);
            var bidders = Enumerable.Range(1, dice.Next(2, 8)).Select(number => $"B{number}").ToList();
            var competition = InEvaluation([
                    .. bidders.Select(bidder => (bidder, (decimal)dice.Next(50, 101), $"{dice.Next(500, 1500)}")),
                ])
                .Ranked();
            var asKept = new List<List<RankedPlace>> { Newest(competition) };
            var opened = bidders.Where(bidder => competition.Of(bidder).StoppedAt is null).ToList();
            while (opened.Count > 0 && dice.Next(5) > 0)
            {
                Leave(competition, opened, dice);
                competition.RankAgain();
                asKept.Add(Newest(competition));
                for (var number = 1; number <= asKept.Count; number++)
                {
                    competition.Competition.Rankings[number - 1].Places.Should().Equal(asKept[number - 1]);
                    PlacesIn(competition.File.Rank(number)).Should().Equal(asKept[number - 1].Select(Key));
                }
                var scratch = ScratchOf(competition, bidders, opened);
                PlacesIn(competition.File.LatestRanking())
                    .Where(place => opened.Contains(place.Bidder))
                    .Should()
                    .Equal(scratch, $"seed {seed}");
            }
        }
    }

    private static void Leave(ACompetition competition, List<string> opened, Random dice)
    {
        var leaving = opened[dice.Next(opened.Count)];
        opened.Remove(leaving);
        var number = competition.Competition.Rankings.Count;
        var refusal =
            dice.Next(2) == 0
                ? competition.Of(leaving).Disqualify(Reason, number, After)
                : competition.Of(leaving).RecordWithdrawal(Reason, number, After);
        refusal.Should().BeNull();
    }

    /// <summary>The ranking as if those who left had never bid.</summary>
    private static IEnumerable<(string Bidder, ProposalOutcome, int?, object?)> ScratchOf(
        ACompetition competition,
        List<string> bidders,
        List<string> opened
    )
    {
        var input = competition.File.InputFor(competition.Competition.Rankings.Count);
        var stayed = input.Entrants.Where(entrant =>
            opened.Contains(entrant.Bidder) || competition.Of(entrant.Bidder).StoppedAt is not null
        );
        bidders.Should().Contain(input.Entrants.Select(entrant => entrant.Bidder));
        return PlacesIn(RankingCalculation.Rank(input with { Entrants = [.. stayed] }))
            .Where(place => opened.Contains(place.Bidder));
    }

    private static List<RankedPlace> Newest(ACompetition competition) =>
        [.. competition.Competition.Rankings[^1].Places];

    private static IEnumerable<(string Bidder, ProposalOutcome, int?, object?)> PlacesIn(RankingResult ranking) =>
        ranking.Proposals.Select(one => (one.Bidder, one.Outcome, one.Rank, (object?)one.Total));

    private static (string Bidder, ProposalOutcome, int?, object?) Key(RankedPlace place) =>
        (place.Bidder, place.Outcome, place.Rank, place.Total);
}
