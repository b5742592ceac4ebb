namespace Procurement.Tests.Domain.Awards;

public sealed class AwardAssignmentTests
{
    [Test]
    public void Without_a_cap_the_first_rank_wins_in_every_region()
    {
        Decided(
                null,
                ARegion.RankedByTotal("R1", ("A", 90), ("B", 80)),
                ARegion.RankedByTotal("R2", ("A", 70), ("B", 60))
            )
            .Should()
            .Equal("A", "A");
    }

    [Test]
    public void Under_a_cap_the_sum_of_the_winners_totals_decides_not_the_first_region()
    {
        Decided(1, ARegion.RankedByTotal("R1", ("A", 90), ("B", 89)), ARegion.RankedByTotal("R2", ("A", 90), ("B", 50)))
            .Should()
            .Equal("B over A", "A");
    }

    [Test]
    public void More_regions_filled_go_before_a_higher_sum()
    {
        Decided(1, ARegion.RankedByTotal("R1", ("A", 200), ("B", 10)), ARegion.RankedByTotal("R2", ("A", 20)))
            .Should()
            .Equal("B over A", "A");
    }

    [Test]
    public void Where_sums_are_equal_the_earlier_region_gets_the_better_rank()
    {
        Decided(1, ARegion.RankedByTotal("R1", ("A", 90), ("B", 80)), ARegion.RankedByTotal("R2", ("A", 90), ("B", 80)))
            .Should()
            .Equal("A", "B over A");
    }

    [TestCase(null)]
    [TestCase(1)]
    public void A_shared_first_rank_is_never_awarded_by_chance_and_takes_no_part_in_the_choice(int? cap)
    {
        Decided(
                cap,
                ARegion.RankedByTotal("R1", ("A", 90), ("B", 90)),
                ARegion.RankedByTotal("R2", ("A", 70), ("B", 60))
            )
            .Should()
            .Equal(RegionAward.TieUnresolved, "A");
    }

    [Test]
    public void Two_equal_choices_under_the_cap_leave_the_region_without_a_bidder()
    {
        Decided(
                1,
                ARegion.RankedByTotal("R1", ("A", 90), ("B", 40), ("C", 40)),
                ARegion.RankedByTotal("R2", ("A", 95), ("D", 20))
            )
            .Should()
            .Equal(RegionAward.TieUnresolved + " over A", "A");
    }

    [Test]
    public void A_region_without_a_ranked_proposal_has_no_eligible_one()
    {
        Decided(null, ARegion.RankedByTotal("R1")).Should().Equal("award.no-eligible-proposal");
    }

    [Test]
    public void A_region_whose_bidders_are_all_at_the_cap_stays_unfilled_and_says_why()
    {
        var awards = ARegion.AwardWithCapOf(
            1,
            ARegion.RankedByTotal("R1", ("A", 90)),
            ARegion.RankedByTotal("R2", ("A", 90))
        );
        awards.Select(ARegion.InWords).Should().Equal("A", RegionAward.NoEligibleProposal + " over A");
        awards[1].PassedOver.Should().Equal(new PassedOver("A", RegionAward.RegionCapReached));
    }

    [Test]
    public void Without_regions_nothing_is_awarded()
    {
        Decided(2).Should().BeEmpty();
    }

    private static IEnumerable<string> Decided(int? cap, params RegionRanking[] regions) =>
        ARegion.AwardWithCapOf(cap, regions).Select(ARegion.InWords);
}
