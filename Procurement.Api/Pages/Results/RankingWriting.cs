using Procurement.Api.Localization;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>How the figures of a ranking are written on a page.</summary>
/// <param name="words">The page's words.</param>
/// <param name="figures">The page's numbers.</param>
/// <param name="plan">The plan that the ranking follows.</param>
/// <param name="nameOf">Name of a bidder.</param>
internal sealed class RankingWriting(Sentences words, Formats figures, EvaluationPlan plan, Func<string, string> nameOf)
{
    /// <summary>The page's words.</summary>
    public Sentences Words => words;

    /// <summary>The page's numbers.</summary>
    public Formats Figures => figures;

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan => plan;

    /// <summary>The steps with points, in the plan's order.</summary>
    public IEnumerable<ScoredStep> Steps => Plan.Steps.OfType<ScoredStep>();

    /// <summary>Name of a bidder.</summary>
    public string NameOf(string bidder) => nameOf(bidder);

    /// <summary>A text in the page's language.</summary>
    public string In(BilingualText text) => text.In(words.Language);

    /// <summary>Head of a column: a name and its maximum.</summary>
    public string Heading(string name, Points maximum) => words.Say("Column.Of", name, figures.Shortest(maximum));

    /// <summary>Points, or a dash.</summary>
    public string Points(Points? points) => points is { } value ? figures.Points(value) : words["None"];

    /// <summary>What a proposal obtained in a step, as it counts; a dash where it did not come so far.</summary>
    public string Score(ProposalResult proposal, string step) =>
        Points((proposal.Step(step) as ScoredResult)?.Score.Rounded);

    /// <summary>The opened price, or a dash.</summary>
    public string Price(ProposalResult proposal, string step) =>
        proposal.Step(step) is PriceResult price ? figures.Money(price.Price) : words["None"];

    /// <summary>A figure before its rounding; where it has no end, as many decimals as there is room for.</summary>
    public string Exact(Fraction value) =>
        (value * Domain.Common.Numbers.Points.One).Denominator.IsOne
            ? figures.Points(value)
            : figures.BeforeRounding(value) + "…";

    /// <summary>A value of what the plan ranks by.</summary>
    public string Value(Fraction? value) =>
        value is not { } known
            ? words["None"]
            : Plan.Ranking switch
            {
                RankingMethod.HighestTotal => figures.Points(known),
                RankingMethod.LowestPricePerPoint => Exact(known),
                _ => figures.MoneyRounded(known),
            };

    /// <summary>What a proposal is ranked by.</summary>
    public string Value(ProposalResult proposal) => Value(RankedValue.Of(Plan.Ranking, proposal));

    /// <summary>Head of the column of what the plan ranks by, where it is neither total nor price; null: it is.</summary>
    public string? ValueHeading =>
        Plan.Ranking switch
        {
            RankingMethod.LowestAdjustedPrice => words["Column.AdjustedPrice"],
            RankingMethod.LowestPricePerPoint => words["Rank.PricePerPoint"],
            _ => null,
        };

    /// <summary>A link of the tie chain in words.</summary>
    public string Tie(TieBreak link) =>
        words.Say(
            $"Tie.{link.Kind}",
            link.Kind == TieBreakKind.Step && Plan.Find(link.Id!) is { } step ? In(step.Name) : link.Id
        );

    /// <summary>How a figure is rounded: "two decimals, half away from zero".</summary>
    public string Rounding(Rounding rounding) =>
        words.Say(
            rounding.Digits switch
            {
                0 => "Rounding.Whole",
                1 => "Rounding.One",
                _ => "Rounding.Many",
            },
            rounding.Digits,
            words[$"Rounding.{rounding.Mode}"]
        );
}
