using System.Numerics;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Domain.Common;

public sealed class FractionTests
{
    private static readonly BigInteger[] Edges =
    [
        0,
        1,
        2,
        3,
        10,
        97,
        1_000_000,
        int.MaxValue,
        long.MaxValue - 1,
        long.MaxValue,
        (BigInteger)long.MaxValue + 1,
        BigInteger.Pow(2, 64),
        BigInteger.Pow(10, 30),
    ];

    [Test]
    public void Arithmetic_and_comparison_are_exact_on_both_sides_of_64_bits()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var ((x, exactX), (y, exactY)) = (Any(random), Any(random));
            Check(x + y, exactX + exactY);
            Check(x - y, exactX - exactY);
            Check(x * y, exactX * exactY);
            if (y.Sign != 0)
                Check(x / y, exactX / exactY);
            x.CompareTo(y).Should().Be(exactX.CompareTo(exactY));
            (x == y).Should().Be(exactX == exactY);
            x.Sign.Should().Be(exactX.Top.Sign);
            if (x == y)
                x.GetHashCode().Should().Be(y.GetHashCode());
        }
    }

    [Test]
    public void What_is_kept_unreduced_reads_as_reduced()
    {
        var half = Fraction.Of(500, 1000);
        (half.Numerator, half.Denominator).Should().Be((1, 2));
        half.Should().Be(new Fraction(1, 2)).And.Be(new Fraction(-3, -6));
        (Fraction.Zero.Numerator, Fraction.Zero.Denominator).Should().Be((0, 1));
        Fraction.Zero.Should().Be(new Fraction(0, -5));
    }

    [Test]
    public void A_quotient_by_zero_is_a_mistake()
    {
        FluentActions.Invoking(() => Fraction.One / Fraction.Zero).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Fraction.Of(1, 0)).Should().Throw<DivideByZeroException>();
    }

    [Test]
    public void Every_mode_rounds_as_the_reference_does_at_every_digit()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var numerator = random.NextInt64(-4_000_000_000, 4_000_000_000);
            var denominator = (long)Math.Pow(10, random.Next(8)) * random.Next(1, 4) * 2;
            var rounding = new Rounding(random.Next(7), (RoundingMode)random.Next(3));
            var expected = new Ratio(numerator, denominator).Rounded(rounding.Digits, rounding.Mode);
            Ratio.Of(rounding.Apply(new Fraction(numerator, denominator))).Should().Be(expected);
            var huge = BigInteger.Pow(7, 60);
            var wide = new Fraction(numerator * huge + 1, denominator * huge);
            var expectedWide = new Ratio(wide.Numerator, wide.Denominator).Rounded(rounding.Digits, rounding.Mode);
            Ratio.Of(rounding.Apply(wide)).Should().Be(expectedWide);
        }
    }

    [Test]
    public void A_rounded_figure_beyond_the_range_of_points_is_never_wrapped()
    {
        var rounding = new Rounding(2, RoundingMode.HalfEven);
        FluentActions.Invoking(() => rounding.Apply(long.MaxValue)).Should().Throw<OverflowException>();
        FluentActions
            .Invoking(() => rounding.Apply(new Fraction(BigInteger.Pow(10, 40), 3)))
            .Should()
            .Throw<OverflowException>();
    }

    private static (Fraction, Ratio) Any(Random random)
    {
        var top = Edges[random.Next(Edges.Length)] * (random.Next(2) * 2 - 1);
        var bottom = Edges[random.Next(1, Edges.Length)] * (random.Next(2) * 2 - 1);
        return (new(top, bottom), new(top, bottom));
    }

    private static void Check(Fraction actual, Ratio expected) =>
        (actual.Numerator, actual.Denominator).Should().Be((expected.Top, expected.Bottom));
}
