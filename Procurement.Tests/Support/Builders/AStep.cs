using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Support.Builders;

/// <summary>Steps in business words.</summary>
internal static class AStep
{
    public static MandatoryStep Mandatory(params string[] requirements) =>
        new()
        {
            Id = "mandatory",
            Name = new BilingualText("mandatory", "mandatory"),
            Requirements = [.. requirements.Select(id => new Requirement(id, new BilingualText(id, id)))],
        };

    public static RatedStep Rated(string id, params Criterion[] criteria) =>
        new()
        {
            Id = id,
            Name = new BilingualText(id, id),
            Maximum = criteria.Aggregate(Points.Zero, (sum, criterion) => sum + criterion.Maximum),
            Criteria = [.. criteria],
        };

    public static PriceStep Price(
        decimal maximum,
        PriceFormula formula = PriceFormula.LowestProportional,
        decimal? budget = null
    ) =>
        new()
        {
            Id = "commercial",
            Name = new BilingualText("commercial", "commercial"),
            Maximum = Points.Of(maximum),
            Formula = formula,
            Budget = budget is { } amount ? Money.Of(amount) : null,
        };

    public static RatedStep WithMinimumPercent(this RatedStep step, decimal percent) =>
        step with
        {
            Minimum = StepMinimum.Of(Percent.Of(percent)),
        };

    public static RatedStep WithMinimumPoints(this RatedStep step, decimal points) =>
        step with
        {
            Minimum = StepMinimum.Of(Points.Of(points)),
        };
}
