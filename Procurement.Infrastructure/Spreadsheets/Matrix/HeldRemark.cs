using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Infrastructure.Reporting.Typography;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>Says why a cell holds a value where its neighbours have formulas.</summary>
internal static class HeldRemark
{
    /// <summary>The sentence, with the figure before its rounding.</summary>
    public static string Of(SheetWords words, Fraction exact)
    {
        var digits = 0;
        while (
            digits < Digits.Most
            && !(exact * new Fraction(BigInteger.Pow(10, digits), BigInteger.One)).Denominator.IsOne
        )
            digits++;
        return words.Say("Held", Digits.Write(exact, digits, words.Language));
    }
}
