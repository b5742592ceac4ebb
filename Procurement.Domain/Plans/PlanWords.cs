using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Plans;

/// <summary>The words that a plan is written with; readers and writers of plans share them.</summary>
/// <remarks>Source: cases/FORMAT.md, Plan.</remarks>
public static class PlanWords
{
    /// <summary>Kind of a mandatory step.</summary>
    public const string Mandatory = "mandatory";

    /// <summary>Kind of a rated step.</summary>
    public const string Rated = "rated";

    /// <summary>Kind of a price step.</summary>
    public const string Price = "price";

    /// <summary>How evaluators' points become one.</summary>
    public static IReadOnlyDictionary<string, ConsensusMethod> Consensus { get; } =
        new Dictionary<string, ConsensusMethod>
        {
            ["agreed"] = ConsensusMethod.Agreed,
            ["mean"] = ConsensusMethod.Mean,
            ["median"] = ConsensusMethod.Median,
        };

    /// <summary>Modes of rounding.</summary>
    public static IReadOnlyDictionary<string, RoundingMode> RoundingModes { get; } =
        new Dictionary<string, RoundingMode>
        {
            ["half-away-from-zero"] = RoundingMode.HalfAwayFromZero,
            ["half-even"] = RoundingMode.HalfEven,
            ["down"] = RoundingMode.Down,
        };

    /// <summary>What proposals are ordered by.</summary>
    public static IReadOnlyDictionary<string, RankingMethod> Rankings { get; } =
        new Dictionary<string, RankingMethod>
        {
            ["highest-total"] = RankingMethod.HighestTotal,
            ["lowest-price"] = RankingMethod.LowestPrice,
            ["lowest-adjusted-price"] = RankingMethod.LowestAdjustedPrice,
            ["lowest-price-per-point"] = RankingMethod.LowestPricePerPoint,
        };

    /// <summary>From prices to points.</summary>
    public static IReadOnlyDictionary<string, PriceFormula> Formulas { get; } =
        new Dictionary<string, PriceFormula>
        {
            ["lowest-proportional"] = PriceFormula.LowestProportional,
            ["linear-above-lowest"] = PriceFormula.LinearAboveLowest,
            ["min-max"] = PriceFormula.MinMax,
            ["budget-linear"] = PriceFormula.BudgetLinear,
        };

    /// <summary>Name of the disclosure policy, where a plan sets some of its switches otherwise.</summary>
    public const string DisclosureName = "name";

    /// <summary>The switches of a disclosure policy.</summary>
    public static IReadOnlyDictionary<string, Disclosable> DisclosureSwitches { get; } =
        Enum.GetValues<Disclosable>().ToDictionary(what => char.ToLowerInvariant($"{what}"[0]) + $"{what}"[1..]);

    /// <summary>A language's code: the property that holds its words.</summary>
    public static string Code(Language language) => language == Language.French ? "fr" : "en";

    /// <summary>The word for a meaning.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T meaning) =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, meaning)).Key;
}
