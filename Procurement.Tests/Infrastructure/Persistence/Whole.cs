using FluentAssertions.Equivalency;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Compares an aggregate with what came back: every member, every row, in order.</summary>
internal static class Whole
{
    public static void Same<T>(T actual, T expected, params string[] except) =>
        actual
            .Should()
            .BeEquivalentTo(
                expected,
                options =>
                    options
                        .WithStrictOrdering()
                        .Using<EvaluationPlan>(plan =>
                            PlanJson.Write(plan.Subject).Should().Be(PlanJson.Write(plan.Expectation))
                        )
                        .WhenTypeIs<EvaluationPlan>()
                        .IncludingInternalProperties()
                        .Excluding((IMemberInfo member) => except.Contains(member.Path))
            );
}
