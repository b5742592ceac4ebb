using System.Numerics;
using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Tests.Spreadsheets;

/// <summary>A cell that holds a value says which figure is rounded, however many decimals that has.</summary>
public sealed class HeldRemarkTests
{
    [TestCase(0, "88.125", "88,125")]
    [TestCase(1, "88.1250000001", "88,1250000001")]
    [TestCase(3, "88.1250000003", "88,1250000003")]
    [TestCase(-1, "88.1249999999", "88,1249999999")]
    public void The_figure_before_rounding_is_written_to_its_last_decimal(int off, string english, string french) =>
        Both(new(BigInteger.Parse("881250000000") + off, BigInteger.Pow(10, 10)), english, french);

    [Test]
    public void A_figure_without_a_last_decimal_has_twelve() =>
        Both(new(1057500000001, 12000000000), "88.125000000083", "88,125000000083");

    private static void Both(Fraction exact, string english, string french)
    {
        HeldRemark.Of(new SheetWords(Language.English), exact).Should().Contain($"is {english},");
        HeldRemark.Of(new SheetWords(Language.French), exact).Should().Contain(french);
    }
}
