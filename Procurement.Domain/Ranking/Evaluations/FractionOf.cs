using System.Numerics;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>Fractions of whole units.</summary>
internal static class FractionOf
{
    /// <summary>A quotient; without a search for a common divisor where both sides fit 64 bits.</summary>
    public static Fraction Units<T>(T units, T unitsPerOne)
        where T : struct, IBinaryInteger<T> =>
        units is long numerator && unitsPerOne is long denominator
            ? Fraction.Of(numerator, denominator)
            : new(BigInteger.CreateChecked(units), BigInteger.CreateChecked(unitsPerOne));
}
