using System.Numerics;
using System.Text.Json;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

internal readonly partial record struct FormValue
{
    /// <summary>Beyond this nothing but a score is a number of the format.</summary>
    private static readonly Fraction Greatest = 1_000_000_000_000;

    /// <summary>A number of any size and precision; its own rule decides whether it can stand.</summary>
    public Fraction AnyNumber() => Exact(_ => true, Expectation.Number) ?? Fraction.Zero;

    /// <summary>A number up to 10¹² on either side of zero, of any precision.</summary>
    public Fraction Number() => Exact(Fits, Expectation.Number) ?? Fraction.Zero;

    /// <summary>A number from 0 to 10¹², at most six decimals.</summary>
    public Points NotNegative() =>
        Exact(value => value.Sign >= 0 && IsPoints(value), Expectation.NotNegative) is { } number
            ? Points.From(number)!.Value
            : Points.Zero;

    /// <summary>A number up to 10¹² on either side of zero, at most six decimals.</summary>
    public Points Any() => Exact(IsPoints, Expectation.Number) is { } number ? Points.From(number)!.Value : Points.Zero;

    /// <summary>A number above 0, up to 10¹², at most six decimals.</summary>
    public Points Positive() =>
        Exact(value => value.Sign > 0 && IsPoints(value), Expectation.Positive) is { } number
            ? Points.From(number)!.Value
            : Points.Whole(1);

    /// <summary>A percentage from 0.</summary>
    public Percent Percent() => new(NotNegative().Millionths);

    /// <summary>An amount above 0 with at most two decimals.</summary>
    public Money Amount() =>
        Exact(value => value.Sign > 0 && Fits(value) && Money.From(value) is not null, Expectation.Amount) is { } number
            ? Money.From(number)!.Value
            : new Money(1);

    /// <summary>A whole number from 1; what is beyond any list is the same as no limit.</summary>
    public int Count() =>
        Exact(value => value.Sign > 0 && Fits(value) && value.Denominator.IsOne, Expectation.Count) is { } number
            ? (int)BigInteger.Min(number.Numerator, int.MaxValue)
            : 1;

    /// <summary>A whole number from 0; its own rule decides how large it may be.</summary>
    public int Whole() =>
        Exact(value => value.Sign >= 0 && Fits(value) && value.Denominator.IsOne, Expectation.Whole) is { } number
            ? (int)BigInteger.Min(number.Numerator, int.MaxValue)
            : 0;

    /// <summary>A number of digits that a rounding may keep.</summary>
    public int Digits() =>
        Exact(value => value.Sign >= 0 && value <= Rounding.MostDigits && value.Denominator.IsOne, Expectation.Digits)
            is { } number
            ? (int)number.Numerator
            : 0;

    private Fraction? Exact(Func<Fraction, bool> stands, Expectation expected)
    {
        if (Faults.IsNumber(Element.ValueKind) && ExactNumber.Read(Spelling()) is { } number && stands(number))
            return number;
        Faults.WrongType(Place, expected);
        return null;
    }

    private string Spelling() =>
        Element.ValueKind == JsonValueKind.String ? Element.GetString()! : Element.GetRawText();

    private static bool Fits(Fraction value) => value <= Greatest && value >= -Greatest;

    private static bool IsPoints(Fraction value) => Fits(value) && Points.From(value) is not null;
}
