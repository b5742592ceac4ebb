using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Disclosure;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Notices;

/// <summary>No line of a letter says what its bidder may not know, whoever typed it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ForbiddenContentTests
{
    private const string Place = "closing";

    private readonly ACompetition competition = InEvaluation(
            ("B1", 71.25m, "46800123.45"),
            ("B2", 88.75m, "44100321.55"),
            ("B3", 55.35m, "40000777.65")
        )
        .Ranked();

    [TestCase("They asked 44,100,321.55 for it")]
    [TestCase("un prix de 44\u00A0100\u00A0321,55\u00A0$")]
    [TestCase("44 100 321,55")]
    [TestCase("CAD 44100321.55")]
    [TestCase("one had 88.75")]
    [TestCase("une autre a eu 88,75 points")]
    [TestCase("your first mark was 71.25")]
    [TestCase("Evaluator 1 wrote")]
    [TestCase("says EVALUATOR\u00A01.")]
    [TestCase("Birch & Sons Inc. was second")]
    [TestCase("better than birch  &  sons inc.")]
    [TestCase("L’Érable d’Or")]
    [TestCase("L'E\u0301rable d'Or")]
    [TestCase("with Third Partner in it")]
    public void A_secret_is_refused_with_its_place_and_not_repeated(string text)
    {
        var refusal = Scan(Of("B1"), text).Single();
        refusal.Code.Should().Be("notice.forbidden-content");
        refusal.Arguments.Should().Equal(Place);
        refusal.Subject!.Item.Should().Be(Place);
    }

    [TestCase("You have 60 days; the minimum is 60.00 of 100 points (60%).")]
    [TestCase("Write before May 5, 2025, to 46 King Street, room 88.")]
    [TestCase("Evaluators wrote to Birch & Sonsy, and Maple & Anchor thanks you.")]
    [TestCase("The code is 88753 and the year 2088.")]
    public void What_is_public_or_only_looks_alike_is_let_through(string text) =>
        Scan(Of("B1"), text).Should().BeEmpty();

    [Test]
    public void The_winner_may_be_named_where_the_letter_names_it_and_no_other()
    {
        var named = Of("B1") with { Winner = "B2" };
        Scan(named, "Birch & Sons Inc. was selected").Should().BeEmpty();
        Scan(named, "L’Érable d’Or was not").Should().ContainSingle();
    }

    [Test]
    public void A_figure_that_the_letter_gives_by_itself_is_no_secret_where_another_has_the_same()
    {
        var ranking = competition.File.LatestRanking();
        var total = ranking.Of("B2")!.Total!.Value;
        var text = $"{total.ToDecimal():0.00} points";
        Scan(Of("B1"), text).Should().ContainSingle();
        Scan(Of("B1") with { WinnerTotal = total }, text).Should().BeEmpty();
    }

    [Test]
    public void Each_place_is_named_once()
    {
        var found = Content(Of("B1"))
            .Scan([new("opening", "88.75"), new("opening", "Evaluator 1"), new("reason", "88,75"), new("closing", "")]);
        found.Select(one => one.Arguments[0]).Should().Equal("opening", "reason");
    }

    [Test]
    public void Before_anything_is_ranked_names_are_found_already()
    {
        var sealedYet = InEvaluation(("B1", 1, "1"), ("B2", 2, "2"));
        var notice = new Notice(default, new(default, "ALL", "B1", Language.English, 1), Of("B1"), After);
        new ForbiddenContent(notice, [sealedYet.File], Organizations)
            .Scan([new(Place, "Birch & Sons Inc.")])
            .Should()
            .ContainSingle();
    }

    private static NoticeContent Of(string bidder) =>
        new()
        {
            Kind = NoticeKind.Regret,
            Policy = "ontario",
            OffersDebrief = bidder.Length > 0,
        };

    private System.Collections.Immutable.ImmutableArray<Procurement.Domain.Common.Outcomes.Refusal> Scan(
        NoticeContent content,
        string text
    ) => Content(content).Scan([new(Place, text)]);

    private ForbiddenContent Content(NoticeContent content) =>
        new(
            new Notice(default, new(default, "ALL", "B1", Language.English, 1), content, After),
            [competition.File],
            Organizations
        );

    private static IReadOnlyList<Organization> Organizations { get; } =
    [Named("B1", "Maple & Anchor"), Named("B2", "Birch & Sons Inc."), Named("B3", "L’Érable d’Or", "Third Partner")];

    private static Organization Named(string bidder, string name, params string[] members) =>
        new(
            new(Guid.NewGuid()),
            default(ProgrammeId),
            bidder,
            new()
            {
                Name = name,
                Language = Language.English,
                Kind = OrganizationKind.NonProfit,
                Members = members,
            }
        );
}
