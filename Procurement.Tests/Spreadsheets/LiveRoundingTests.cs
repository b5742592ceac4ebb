using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Tests.Spreadsheets;

/// <summary>Where binary floating point could round otherwise than the plan, the cell holds the value.</summary>
public sealed class LiveRoundingTests
{
    [TestCase("12.125", RoundingMode.HalfAwayFromZero, true)]
    [TestCase("12.125", RoundingMode.HalfEven, true)]
    [TestCase("12.125", RoundingMode.Down, false)]
    [TestCase("12.1250000009", RoundingMode.HalfAwayFromZero, true)]
    [TestCase("12.1249999991", RoundingMode.HalfEven, true)]
    [TestCase("12.125000002", RoundingMode.HalfAwayFromZero, false)]
    [TestCase("12.13", RoundingMode.HalfAwayFromZero, false)]
    [TestCase("12.13", RoundingMode.Down, false)]
    [TestCase("12.1299999999", RoundingMode.Down, true)]
    [TestCase("12.1300000001", RoundingMode.Down, false)]
    [TestCase("2000000000", RoundingMode.HalfEven, true)]
    public void A_figure_is_held_where_the_rounding_turns(string exact, RoundingMode mode, bool isHeld)
    {
        var rounding = new Rounding(2, mode);
        var value = DecimalText.Read(exact)!.Value;
        var cell = LiveRounding.Of(rounding, "K5", value, rounding.Apply(value).Exact, Look.Points, Look.Held);
        (cell is NumberCell).Should().Be(isHeld);
        if (cell is NumberCell held)
            held.Value.Should().Be(rounding.Apply(value).Exact);
        else
            ((FormulaCell)cell).Formula.Should().Be(LiveRounding.Formula(rounding, "K5"));
    }

    [TestCase(RoundingMode.HalfAwayFromZero, "ROUND(K5,3)")]
    [TestCase(RoundingMode.Down, "ROUNDDOWN(ROUND(K5,9),3)")]
    public void A_formula_carries_the_plans_rounding(RoundingMode mode, string formula) =>
        LiveRounding.Formula(new Rounding(3, mode), "K5").Should().Be(formula);
}
