using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Awards;

/// <summary>An award is recommended by one person and approved by another, as computed or not at all, then signed.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AwardTests
{
    private const string Zone = "America/Toronto";
    private static readonly DecisionTerms Terms = new();
    private static readonly AgreementPeriod Period = new(new(2024, 6, 1), new(2024, 7, 1), new(2029, 6, 30));

    private readonly ACompetition competition = InEvaluation(("A", 90, "1000"), ("B", 85, "800")).Ranked();

    [Test]
    public void The_lead_who_recommended_does_not_approve() =>
        Approve(Recommended(), "lead", ("ALL", "B")).Should().Be("duty.incompatible");

    [Test]
    public void No_other_winner_than_the_computed_one_is_approved()
    {
        var award = Recommended();
        Approve(award, "approver", ("ALL", "A")).Should().Be("award.override-refused");
        Approve(award, "approver", ("ALL", null)).Should().Be("award.override-refused");
        Approve(award, "approver").Should().Be("award.override-refused");
        Approve(award, "approver", ("ALL", "B"), ("NORTH", "A")).Should().Be("award.override-refused");
        award.State.Should().Be(AwardState.Recommended);
        Approve(award, "approver", ("ALL", "B")).Should().BeNull();
        Approve(award, "approver", ("ALL", "B")).Should().Be("award.not-recommended");
    }

    [Test]
    public void Sent_back_with_reasons_it_is_recommended_again_and_every_act_is_kept()
    {
        var award = Recommended();
        award
            .Return(competition.Call, new BilingualText("", "Non."), "approver", After)!
            .Code.Should()
            .Be("reason.missing");
        award.Return(competition.Call, Reason, "approver", After).Should().BeNull();
        award.RecommendAgain(competition.Call, [competition.File], "lead", After).Should().BeEmpty();
        award
            .RecommendAgain(competition.Call, [competition.File], "lead", After)
            .Single()
            .Code.Should()
            .Be("award.already-recommended");
        award
            .Decisions.Select(one => one.State)
            .Should()
            .Equal(AwardState.Recommended, AwardState.Returned, AwardState.Recommended);
    }

    [Test]
    public void Nothing_is_approved_on_a_ranking_that_was_worked_out_again_since()
    {
        var award = Recommended();
        competition.Of("B").Disqualify(Reason, 1, After).Should().BeNull();
        competition.Competition.RankingNoLongerHolds();
        Approve(award, "approver", ("ALL", "B")).Should().Be("ranking.stale");
        competition.Competition.Rank(competition.File, After).IsRefused.Should().BeFalse();
        Approve(award, "approver", ("ALL", "B")).Should().Be("award.outdated");
        award.RecommendAgain(competition.Call, [competition.File], "lead", After).Should().BeEmpty();
        award.Entries.Single().Bidder.Should().Be("A");
        award.Decisions[^1].Winners.Should().Equal("A");
    }

    [Test]
    public void A_single_proposal_is_approved_with_a_reason_only()
    {
        var single = InEvaluation(("A", 90, "1000"), ("B", 10, "800")).Ranked();
        var award = Award.Recommend(default, single.Call, [single.File], "lead", After).Value;
        NamedWinner[] winners = [new("ALL", "A")];
        award.Approve(single.Call, [single.File], winners, null, "approver", After)!.Code.Should().Be("reason.missing");
        award.Approve(single.Call, [single.File], winners, Reason, "approver", After).Should().BeNull();
    }

    [Test]
    public void A_region_is_signed_once_after_approval_and_its_periods_follow()
    {
        var award = Recommended();
        Sign(award).Should().Be("award.not-approved");
        Approve(award, "approver", ("ALL", "B")).Should().BeNull();
        Sign(award, Period with { Ends = Period.Starts }).Should().Be("agreement.period-reversed");
        Sign(award).Should().BeNull();
        Sign(award).Should().Be("award.signed");
        award.AwardNothing("ALL", Reason, After)!.Code.Should().Be("award.signed");
        var agreement = award.Entries.Single().Agreement!;
        agreement.PlanningEnds.Should().Be(new DateOnly(2024, 9, 30));
        agreement.TransitionEnds.Should().Be(new DateOnly(2025, 6, 30));
        agreement.DeliveryBegins.Should().Be(new DateOnly(2025, 7, 1));
    }

    [Test]
    public void Nobody_signs_before_the_last_day_of_the_standstill_is_over()
    {
        var award = Recommended();
        Approve(award, "approver", ("ALL", "B")).Should().BeNull();
        var terms = Terms with { StandstillDays = 10 };
        award.StandstillEnds(terms, Zone).Should().Be(new DateOnly(2024, 5, 26));
        var lastMinute = new DateTimeOffset(2024, 5, 26, 23, 59, 0, TimeSpan.FromHours(-4));
        Sign(award, Period, terms, lastMinute).Should().Be("standstill.running");
        Sign(award, Period, terms, lastMinute.AddMinutes(1)).Should().BeNull();
    }

    [Test]
    public void Nothing_is_awarded_in_a_region_with_reasons()
    {
        var award = Recommended();
        award.AwardNothing("ALL", Reason, After)!.Code.Should().Be("award.not-approved");
        Approve(award, "approver", ("ALL", "B")).Should().BeNull();
        award.AwardNothing("NORTH", Reason, After)!.Code.Should().Be("reference.unknown");
        award.AwardNothing("ALL", new BilingualText("", ""), After)!.Code.Should().Be("reason.missing");
        award.AwardNothing("ALL", Reason, After).Should().BeNull();
        award.IsSettled().Should().BeTrue();
        Sign(award).Should().Be("award.none");
    }

    private Award Recommended() => Award.Recommend(default, competition.Call, [competition.File], "lead", After).Value;

    private string? Approve(Award award, string approver, params (string Region, string? Bidder)[] winners) =>
        award
            .Approve(
                competition.Call,
                [competition.File],
                [.. winners.Select(one => new NamedWinner(one.Region, one.Bidder))],
                null,
                approver,
                After
            )
            ?.Code;

    private string? Sign(
        Award award,
        AgreementPeriod? period = null,
        DecisionTerms? terms = null,
        DateTimeOffset? at = null
    ) => award.Sign("ALL", period ?? Period, [competition.File], terms ?? Terms, Zone, "lead", at ?? After)?.Code;
}
