using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Domain.Plans;

internal sealed class CanonicalPlanTests
{
    private static EvaluationPlan Plan =>
        new()
        {
            Steps =
            [
                new RatedStep
                {
                    Id = "technical",
                    Name = new("A \"B\"\n\u0001/<é>", "e\u0301"),
                    Maximum = Points.Of(0.50m),
                    Minimum = StepMinimum.Of(Percent.Of(60.0m)),
                    Criteria =
                    [
                        new Criterion
                        {
                            Id = "T1",
                            Name = new("a", "b"),
                            Maximum = Points.Of(0.5m),
                            Scale = new(Points.Whole(5), Points.Of(0.25m)),
                        },
                    ],
                },
            ],
            TotalPoints = Points.Of(0.5m),
            Consensus = ConsensusMethod.Agreed,
            Rounding = new(2, RoundingMode.HalfEven),
            Ranking = RankingMethod.HighestTotal,
            TieBreaks = [new(TieBreakKind.Step, "technical")],
        };

    [Test]
    public void The_canonical_form_is_sorted_escaped_and_complete() =>
        CanonicalPlan
            .Of(Plan)
            .Should()
            .Be(
                """
                {"consensus":"agreed","ranking":"highest-total","rounding":{"digits":"2","mode":"half-even"},
                "steps":[{"criteria":[{"id":"T1","maximum":"0.5","name":{"en":"a","fr":"b"},
                "scale":{"increment":"0.25","maximum":"5"}}],"id":"technical","kind":"rated","maximum":"0.5",
                "minimum":{"percent":"60"},"name":{"en":"A \"B\"\n\u0001/<é>","fr":"é"},
                "rounding":{"digits":"2","mode":"half-even"},"weight":"0.5"}],
                "tieBreak":["step:technical"],"totalPoints":"0.5"}
                """.ReplaceLineEndings("")
            );

    [Test]
    public void The_hash_is_the_sha256_of_the_canonical_form() =>
        Plan.Hash()
            .Should()
            .Be(
                Convert.ToHexStringLower(
                    System.Security.Cryptography.SHA256.HashData(
                        System.Text.Encoding.UTF8.GetBytes(CanonicalPlan.Of(Plan))
                    )
                )
            );

    [Test]
    public void Any_change_of_meaning_changes_the_hash() =>
        (Plan with { Rounding = new(2, RoundingMode.Down) }).Hash().Should().NotBe(Plan.Hash());
}
