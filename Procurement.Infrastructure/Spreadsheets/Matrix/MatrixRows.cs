using System.Globalization;
using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>One figure of the long table.</summary>
internal sealed record MatrixRow(string Bidder, string Kind)
{
    public string Step { get; init; } = "";

    public string Criterion { get; init; } = "";

    public string CriterionName { get; init; } = "";

    public string Evaluator { get; init; } = "";

    public string Points { get; init; } = "";

    public string Maximum { get; init; } = "";

    public string BeforeRounding { get; init; } = "";

    public string Reason { get; init; } = "";
}

/// <summary>The matrix figure by figure: marks, agreed marks, criteria, steps; then prices, totals and ranks.</summary>
internal static class MatrixRows
{
    // More than a spreadsheet keeps, for figures that no decimal ends.
    private const int MostDigits = 18;

    /// <summary>All of them.</summary>
    public static IEnumerable<MatrixRow> Of(EvaluationMatrix matrix, Language language)
    {
        foreach (var step in matrix.Steps)
        foreach (var proposal in step.Proposals)
        foreach (var row in Of(matrix, step, proposal, language))
            yield return row with
            {
                Step = step.Step.Id,
            };
        foreach (var proposal in matrix.Ranking?.Proposals ?? [])
        foreach (var row in Of(matrix, proposal))
            yield return row;
    }

    private static IEnumerable<MatrixRow> Of(
        EvaluationMatrix matrix,
        MatrixStep step,
        MatrixProposal proposal,
        Language language
    )
    {
        var counts = proposal.Result?.Criteria.ToDictionary(one => one.Criterion);
        foreach (var criterion in step.Step.AllCriteria)
        {
            var about = new MatrixRow(proposal.Bidder, "")
            {
                Criterion = criterion.Id,
                CriterionName = criterion.Name.In(language),
                Maximum = Number(criterion.Scale?.Maximum.Exact ?? criterion.Maximum.Exact),
            };
            var mark = criterion.Scale is null ? "mark" : "level";
            if (proposal.Leaves.FirstOrDefault(leaf => leaf.Criterion == criterion.Id) is { } leaf)
            {
                for (var i = 0; i < leaf.Marks.Length; i++)
                    if (leaf.Marks[i] is { } points)
                        yield return about with
                        {
                            Kind = mark,
                            Evaluator = matrix.Evaluators[i],
                            Points = points.ToString(),
                        };
                if (leaf.Agreed is { } agreed)
                    yield return about with
                    {
                        Kind = criterion.Scale is null ? "agreedMark" : "agreedLevel",
                        Points = agreed.ToString(),
                        Reason = leaf.Reason?.In(language) ?? "",
                    };
            }
            if (counts?.GetValueOrDefault(criterion.Id) is { Criterion: not null } result)
                yield return about with
                {
                    Kind = "points",
                    Points = Number(result.Points),
                    Maximum = criterion.Maximum.ToString(),
                    BeforeRounding = Number(result.BeforeRounding),
                };
        }
        if (proposal.Result is { } came)
            foreach (var row in Scores(proposal.Bidder, came))
                yield return row;
    }

    private static IEnumerable<MatrixRow> Of(EvaluationMatrix matrix, ProposalResult proposal)
    {
        foreach (var step in proposal.Steps.OfType<PriceResult>())
        {
            yield return new MatrixRow(proposal.Bidder, "price") { Step = step.Step, Points = step.Price.ToString() };
            foreach (var row in Scores(proposal.Bidder, step))
                yield return row with
                {
                    Step = step.Step,
                };
        }
        if (proposal.AdjustedPrice is { } adjusted)
            yield return new MatrixRow(proposal.Bidder, "adjustedPrice")
            {
                Points = adjusted.Rounded.ToString(),
                BeforeRounding = Number(adjusted.Exact),
            };
        if (proposal.PricePerPoint is { } quotient)
            yield return new MatrixRow(proposal.Bidder, "pricePerPoint") { BeforeRounding = Number(quotient) };
        if (proposal.Total is { } total)
            yield return new MatrixRow(proposal.Bidder, "total")
            {
                Points = total.ToString(),
                Maximum = matrix.Plan.TotalPoints.ToString(),
            };
        yield return new MatrixRow(proposal.Bidder, "rank")
        {
            Points = proposal.Rank?.ToString(CultureInfo.InvariantCulture) ?? "",
            Reason = char.ToLowerInvariant(proposal.Outcome.ToString()[0]) + proposal.Outcome.ToString()[1..],
        };
    }

    private static IEnumerable<MatrixRow> Scores(string bidder, ScoredResult result)
    {
        yield return new MatrixRow(bidder, "rawScore")
        {
            Points = result.Raw.Rounded.ToString(),
            Maximum = result.RawMaximum.ToString(),
            BeforeRounding = Number(result.Raw.Exact),
        };
        yield return new MatrixRow(bidder, "score")
        {
            Points = result.Score.Rounded.ToString(),
            Maximum = result.Maximum.ToString(),
            BeforeRounding = Number(result.Score.Exact),
        };
    }

    private static string Number(Fraction value)
    {
        if (DecimalText.Ends(value))
            return DecimalText.Write(value);
        var scale = BigInteger.Pow(10, MostDigits);
        var whole = new Rounding(0, RoundingMode.HalfEven).Whole(value.Numerator * scale, value.Denominator);
        return DecimalText.Write(new Fraction(whole, scale));
    }
}
