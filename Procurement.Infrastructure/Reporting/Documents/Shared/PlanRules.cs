using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>The rules of the plan in words, one fact each.</summary>
internal static class PlanRules
{
    /// <summary>How a criterion's points come about.</summary>
    public static Fact Consensus(Draft draft) =>
        new(
            draft.Text("Rule.Consensus"),
            draft.Text(
                draft.Head.Plan.Consensus switch
                {
                    ConsensusMethod.Mean => "Rule.Mean",
                    ConsensusMethod.Median => "Rule.Median",
                    _ => "Rule.Agreed",
                }
            )
        );

    /// <summary>That minima are inclusive, shown on the first one.</summary>
    public static IEnumerable<Fact> Minimum(Draft draft)
    {
        if (draft.Head.Plan.RatedSteps.FirstOrDefault(step => step.Minimum is not null) is not { } step)
            yield break;
        var minimum = step.MinimumPoints!.Value;
        var justBelow = minimum - new Fraction(1, 100);
        yield return new(
            draft.Text("Rule.Minimum"),
            draft.Text(
                "Rule.Inclusive",
                ("minimum", draft.Numbers.Points(minimum)),
                ("below", draft.Numbers.Points(justBelow))
            )
        );
    }

    /// <summary>The plan's rounding, and that of each step with its own.</summary>
    public static Fact Rounding(Draft draft)
    {
        var lines = new List<RichText> { RoundingText(draft, draft.Head.Plan.Rounding) };
        foreach (var step in draft.Head.Plan.Steps.OfType<ScoredStep>().Where(step => step.Rounding is not null))
            lines.Add(
                draft.Say(
                    "Rule.RoundingOf",
                    ("step", draft.Name(step)),
                    ("rounding", RoundingText(draft, step.Rounding!))
                )
            );
        return new(draft.Text("Rule.Rounding"), lines);
    }

    /// <summary>What the proposals are ordered by.</summary>
    public static Fact Ranking(Draft draft)
    {
        var plan = draft.Head.Plan;
        return new(
            draft.Text("Rule.Ranking"),
            plan.Ranking switch
            {
                RankingMethod.LowestPrice => draft.Say("Rule.LowestPrice"),
                RankingMethod.LowestPricePerPoint => draft.Say("Rule.LowestPricePerPoint"),
                RankingMethod.LowestAdjustedPrice => Adjusted(draft, plan.Adjustment!),
                _ => draft.Say("Rule.HighestTotal"),
            }
        );
    }

    /// <summary>The tie chain.</summary>
    public static Fact Ties(Draft draft)
    {
        var links = draft.Head.Plan.TieBreaks;
        if (links.IsEmpty)
            return new(draft.Text("Rule.Ties"), draft.Say("Rule.NoTies"));
        RichText chain = TieWords.First(draft, links[0]);
        foreach (var link in links.Skip(1))
            chain = draft.Say("Rule.Then", ("before", chain), ("link", TieWords.Of(draft, link)));
        return new(draft.Text("Rule.Ties"), chain);
    }

    /// <summary>A rule of rounding in words.</summary>
    public static RichText RoundingText(Draft draft, Rounding rounding)
    {
        var mode = draft.Say(
            rounding.Mode switch
            {
                RoundingMode.HalfEven => "Rule.HalfEven",
                RoundingMode.Down => "Rule.Down",
                _ => "Rule.HalfAwayFromZero",
            }
        );
        return draft.Count("Rule.Digits", rounding.Digits, ("mode", mode));
    }

    private static RichText Adjusted(Draft draft, PriceAdjustment rule) =>
        draft.Say(
            "Rule.LowestAdjustedPrice",
            ("percent", draft.Numbers.Percent(rule.Percent.Exact)),
            ("from", draft.Numbers.Shortest(rule.From.Exact)),
            ("per", draft.Numbers.Shortest(rule.Per.Exact))
        );
}

/// <summary>A link of the tie chain in words.</summary>
internal static class TieWords
{
    /// <summary>The same, beginning a line.</summary>
    public static string First(Draft draft, TieBreak link)
    {
        var words = Of(draft, link);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>"technical score", "lowest price", "the published draw".</summary>
    public static string Of(Draft draft, TieBreak link) =>
        link.Kind switch
        {
            TieBreakKind.Step when draft.IsTheTechnical(draft.Head.Plan.Find(link.Id!)!) => draft.Text("Tie.Technical"),
            TieBreakKind.Step => draft.Text("Tie.Step", ("step", draft.StepName(link.Id!))),
            TieBreakKind.Criterion => draft.Text("Tie.Criterion", ("criterion", link.Id!)),
            TieBreakKind.LowestPrice => draft.Text("Tie.LowestPrice"),
            TieBreakKind.EarliestReceived => draft.Text("Tie.EarliestReceived"),
            _ => draft.Text("Tie.Draw"),
        };
}
