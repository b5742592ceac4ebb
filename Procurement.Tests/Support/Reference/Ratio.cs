using System.Numerics;

namespace Procurement.Tests.Support.Reference;

/// <summary>A rational number, in the slowest and clearest way. Shares nothing with the product's arithmetic.</summary>
internal readonly record struct Ratio : IComparable<Ratio>
{
    public Ratio(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        (Top, Bottom) = (top / common, bottom / common);
    }

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public static Ratio Zero => new(0, 1);

    public static Ratio Of(BigInteger whole) => new(whole, 1);

    public static Ratio Of(Points points) => new(points.Millionths, 1_000_000);

    public static Ratio Of(Percent percent) => new(percent.Millionths, 1_000_000);

    public static Ratio Of(Money money) => new(money.Cents, 100);

    public static Ratio operator +(Ratio x, Ratio y) => new(x.Top * y.Bottom + y.Top * x.Bottom, x.Bottom * y.Bottom);

    public static Ratio operator -(Ratio x, Ratio y) => new(x.Top * y.Bottom - y.Top * x.Bottom, x.Bottom * y.Bottom);

    public static Ratio operator *(Ratio x, Ratio y) => new(x.Top * y.Top, x.Bottom * y.Bottom);

    public static Ratio operator /(Ratio x, Ratio y) => new(x.Top * y.Bottom, x.Bottom * y.Top);

    public static bool operator <(Ratio x, Ratio y) => x.CompareTo(y) < 0;

    public static bool operator >(Ratio x, Ratio y) => x.CompareTo(y) > 0;

    public static bool operator <=(Ratio x, Ratio y) => x.CompareTo(y) <= 0;

    public static bool operator >=(Ratio x, Ratio y) => x.CompareTo(y) >= 0;

    public int CompareTo(Ratio other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>Rounded to so many digits: of the two neighbours the nearer one, a half as the mode says.</summary>
    public Ratio Rounded(int digits, RoundingMode mode)
    {
        var scale = BigInteger.Pow(10, digits);
        var magnitude = new Ratio(BigInteger.Abs(Top) * scale, Bottom);
        var below = BigInteger.Divide(magnitude.Top, magnitude.Bottom);
        var rest = magnitude - Of(below);
        var half = new Ratio(1, 2);
        var up = mode switch
        {
            RoundingMode.HalfAwayFromZero => rest >= half,
            RoundingMode.HalfEven => rest > half || (rest == half && below % 2 == 1),
            _ => false,
        };
        return new((up ? below + 1 : below) * Top.Sign, scale);
    }

    public override string ToString() => $"{Top}/{Bottom}";
}
