using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Numbers as documents print them in one language. The rules are carried here: no computer's own language
/// data is asked.</summary>
/// <remarks>Source: domain guide, section 7.</remarks>
public sealed class Formats(Language language, string currency)
{
    /// <summary>A space that does not break.</summary>
    public const char NoBreakSpace = '\u00A0';

    private const int MostDigits = Domain.Common.Numbers.Points.Digits;
    private const int LeastDigits = 2;

    private bool IsFrench => language == Language.French;

    /// <summary>Points of a result: two decimals, and more only where the figure has more; six at most.</summary>
    public string Points(Fraction value, int decimals = LeastDigits) =>
        Digits.Write(value, Math.Max(decimals, DecimalsOf(value)), language);

    /// <inheritdoc cref="Points(Fraction, int)" />
    public string Points(Points value, int decimals = LeastDigits) => Points(value.Exact, decimals);

    /// <summary>Points with a sign also where they are above zero: "+6.22".</summary>
    public string Signed(Fraction value) => (value.Sign > 0 ? "+" : "") + Points(value);

    /// <summary>A maximum or a level: no more decimals than it has.</summary>
    public string Shortest(Fraction value) => Digits.Write(value, Exact(value), language);

    /// <inheritdoc cref="Shortest(Fraction)" />
    public string Shortest(Points value) => Shortest(value.Exact);

    /// <summary>A figure before its rounding: six decimals.</summary>
    public string BeforeRounding(Fraction value) => Digits.Write(value, MostDigits, language);

    /// <summary>Decimals that all the figures of one column need, so that their points stand in line.</summary>
    public static int Decimals(IEnumerable<Fraction> values) => values.Select(DecimalsOf).Append(LeastDigits).Max();

    /// <summary>An amount with its sign: "$46,800,000.00", "46 800 000,00 $"; of another currency, with its code.</summary>
    public string Money(Money value) =>
        (currency, IsFrench) switch
        {
            ("CAD", false) => value.Cents < 0 ? "-$" + Amount(new Money(-value.Cents)) : "$" + Amount(value),
            ("CAD", true) => $"{Amount(value)}{NoBreakSpace}$",
            (_, false) => $"{currency}{NoBreakSpace}{Amount(value)}",
            (_, true) => $"{Amount(value)}{NoBreakSpace}{currency}",
        };

    /// <summary>An exact amount, rounded for print, with its sign.</summary>
    public string MoneyRounded(Fraction value) =>
        Money(
            new Money(
                (long)
                    new Rounding(0, RoundingMode.HalfAwayFromZero).Whole(
                        (value * 100).Numerator,
                        (value * 100).Denominator
                    )
            )
        );

    /// <summary>The last cent at or below an exact amount: a printed limit is cut, never rounded past the rule.</summary>
    public string MoneyLimit(Fraction value) =>
        Money(
            new Money(
                (long)new Rounding(0, RoundingMode.Down).Whole((value * 100).Numerator, (value * 100).Denominator)
            )
        );

    /// <summary>An amount without its sign, for calculations.</summary>
    public string Amount(Money value) => Digits.Write(value.Exact, 2, language);

    /// <summary>A percentage, as many decimals as it has: "60%", "60 %".</summary>
    public string Percent(Fraction percent) => WithSign(Digits.Write(percent, Exact(percent), language));

    /// <summary>A percentage with one decimal, for changes that are not limits.</summary>
    public string PercentRounded(Fraction percent) => WithSign(Digits.Write(percent, 1, language));

    /// <summary>A rank: "1st", "2nd"; "1er", "2e".</summary>
    public string Ordinal(int rank) =>
        IsFrench
            ? rank == 1
                ? "1er"
                : $"{Whole(rank)}e"
            : Whole(rank)
                + (
                    rank % 100 is >= 11 and <= 13
                        ? "th"
                        : (rank % 10) switch
                        {
                            1 => "st",
                            2 => "nd",
                            3 => "rd",
                            _ => "th",
                        }
                );

    /// <summary>A rank of something feminine in French: "1re", "2e".</summary>
    public string OrdinalFeminine(int rank) => IsFrench && rank == 1 ? "1re" : Ordinal(rank);

    /// <summary>Whether what is counted stands in the singular: in French below two, in English up to one.</summary>
    public bool IsOne(Fraction count) => IsFrench ? count < 2 : count <= 1;

    /// <summary>A whole number in digits.</summary>
    public string Whole(long number) => Digits.Write(number, 0, language);

    private string WithSign(string number) => IsFrench ? $"{number}{NoBreakSpace}%" : number + "%";

    private static int DecimalsOf(Fraction value) => Math.Max(LeastDigits, Exact(value));

    private static int Exact(Fraction value)
    {
        for (var digits = 0; digits < MostDigits; digits++)
            if ((value * (long)Math.Pow(10, digits)).Denominator.IsOne)
                return digits;
        return MostDigits;
    }
}
