using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <summary>The product's result in the words of the reference.</summary>
internal static class Described
{
    public static string Of(ProposalResult proposal) =>
        string.Join(
            "; ",
            [
                proposal.Bidder,
                .. proposal.Steps.Select(Of),
                $"total {Of(proposal.Total)} adjusted {Of(proposal.AdjustedPrice?.Rounded)} "
                    + $"per point {Of(proposal.PricePerPoint)} rank {proposal.Rank} by {proposal.TieDecidedBy} "
                    + $"draw {proposal.DrawHash}",
            ]
        );

    private static string Of(StepResult step) =>
        (
            step switch
            {
                MandatoryResult mandatory => new ReferenceStep(step.Step)
                {
                    Passed = mandatory.Passed,
                    Failed = string.Join(",", mandatory.Failed),
                },
                RatedResult rated => new ReferenceStep(step.Step)
                {
                    Passed = rated.Passed,
                    Failed = string.Join(",", rated.FailedCriteria),
                    ExactRaw = Of(rated.Raw.Exact),
                    Raw = Of(rated.Raw.Rounded),
                    Score = Of(rated.Score.Rounded),
                    PointsShort = Of(rated.PointsShort),
                    Criteria = string.Join(
                        ",",
                        rated.Criteria.Select(item => $"{item.Criterion}={Of(item.Points)}~{Of(item.BeforeRounding)}")
                    ),
                },
                PriceResult price => new ReferenceStep(step.Step)
                {
                    ExactRaw = Of(price.Raw.Exact),
                    Raw = Of(price.Raw.Rounded),
                    Score = Of(price.Score.Rounded),
                    Flag = price.IsAbnormallyLow,
                },
                _ => throw new NotSupportedException(),
            }
        ).ToString();

    private static Ratio? Of(Fraction? value) => value is { } some ? new Ratio(some.Numerator, some.Denominator) : null;

    private static Ratio? Of(Points? value) => value is { } some ? Ratio.Of(some) : null;

    private static Ratio? Of(Money? value) => value is { } some ? Ratio.Of(some) : null;
}
