using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Notices;

/// <summary>Each outcome has its letter, and a letter says what the policy allows and no more.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NoticeDraftingTests
{
    private readonly ACompetition competition = InEvaluation(
            ("A", 90, "1000"),
            ("B", 85, "800"),
            ("C", 55, "500"),
            ("D", 80, "900")
        )
        .Ranked();

    [Test]
    public void Before_the_region_is_signed_only_those_who_left_are_written_to()
    {
        competition.Of("D").Disqualify(Reason, 1, After).Should().BeNull();
        competition.RankAgain();
        var drafts = Drafts(null, "ontario");
        drafts.Keys.Should().Equal("D");
        drafts["D"].Kind.Should().Be(NoticeKind.Disqualified);
        drafts["D"].Reason.Should().Be(Reason);
        drafts["D"].OffersDebrief.Should().BeTrue();
    }

    [Test]
    public void The_winner_gets_the_award_letter_and_the_others_their_regret()
    {
        var drafts = Drafts(Signed(), "ontario");
        drafts["B"].Kind.Should().Be(NoticeKind.Award);
        drafts["B"].OffersDebrief.Should().BeFalse();
        drafts["B"].AgreementStarts.Should().Be(new DateOnly(2024, 7, 1));
        drafts["A"].Kind.Should().Be(NoticeKind.Regret);
        drafts["A"].Winner.Should().Be("B");
        drafts["A"].WinnerTotal.Should().NotBeNull();
        (drafts["A"].Total, drafts["A"].Rank, drafts["A"].WinnerPrice).Should().Be((null, null, null));
        drafts["C"].StoppedAt.Should().Be("technical");
        drafts["C"].PointsShort.Should().Be(Points.Of(5));
    }

    [TestCase("ontario", false, true, false)]
    [TestCase("pspc", false, true, true)]
    [TestCase("quebec", true, false, true)]
    [TestCase("uk", true, true, true)]
    [TestCase("world-bank", false, false, true)]
    [TestCase("minimum", false, false, true)]
    public void A_policy_says_what_a_letter_holds(string policy, bool own, bool total, bool price)
    {
        var regret = Drafts(Signed(), policy)["A"];
        (regret.Rank is not null, regret.WinnerTotal is not null, regret.WinnerPrice is not null)
            .Should()
            .Be((own, total, price));
        regret.Policy.Should().Be(policy);
    }

    [Test]
    public void The_letter_of_Quebec_says_quality_and_rank_unasked_and_no_total()
    {
        var regret = Drafts(Signed(), "quebec")["A"];
        (regret.Quality, regret.WinnerQuality).Should().Be((Points.Of(90), Points.Of(85)));
        (regret.Rank, regret.OfHowMany, regret.Total, regret.WinnerTotal).Should().Be((2, 3, null, null));
        var usual = Drafts(Signed(), "ontario")["A"];
        (usual.Quality, usual.WinnerQuality).Should().Be((null, null));
    }

    [Test]
    public void There_are_six_policies_and_no_others()
    {
        DisclosurePolicy.Names.Should().HaveCount(6).And.StartWith("ontario");
        DisclosurePolicy.Named("none").Should().BeNull();
    }

    private AwardEntry Signed()
    {
        var award = Award.Recommend(default, competition.Call, [competition.File], "lead", After).Value;
        award
            .Approve(competition.Call, [competition.File], [new("ALL", "B")], null, "approver", After)
            .Should()
            .BeNull();
        var period = new AgreementPeriod(new(2024, 6, 1), new(2024, 7, 1), new(2029, 6, 30));
        award
            .Sign("ALL", period, [competition.File], new DecisionTerms(), "America/Toronto", "lead", After)
            .Should()
            .BeNull();
        return award.Entries.Single();
    }

    private Dictionary<string, NoticeContent> Drafts(AwardEntry? entry, string policy) =>
        new NoticeDrafting(competition.File, null, entry, null, DisclosurePolicy.Named(policy)!)
            .Drafts()
            .ToDictionary(draft => draft.Bidder, draft => draft.Content);
}
