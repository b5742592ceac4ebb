using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles.Forms;

internal sealed class ExactNumberTests
{
    [TestCase("0", "0")]
    [TestCase("-0.0e5", "0")]
    [TestCase("60", "60")]
    [TestCase("60.0", "60")]
    [TestCase("6e1", "60")]
    [TestCase("0.6E+2", "60")]
    [TestCase("-155.990", "-155.99")]
    [TestCase("1e-6", "0.000001")]
    [TestCase("12300e-2", "123")]
    [TestCase("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    public void A_number_is_read_exactly(string text, string number) =>
        DecimalText.Write(ExactNumber.Read(text)!.Value).Should().Be(number);

    [TestCase("")]
    [TestCase("-")]
    [TestCase("+1")]
    [TestCase("01")]
    [TestCase("1.")]
    [TestCase(".5")]
    [TestCase("1e")]
    [TestCase("1,5")]
    [TestCase("0x10")]
    [TestCase("1 ")]
    [TestCase("٣")]
    public void What_json_does_not_call_a_number_is_none(string text) => ExactNumber.Read(text).Should().BeNull();

    [TestCase("1e999999999999999999999", 1)]
    [TestCase("-1e999999999999999999999", -1)]
    public void A_number_beyond_all_bounds_stays_beyond_them(string text, int sign) =>
        (ExactNumber.Read(text)!.Value * sign).CompareTo(1_000_000_000_000).Should().Be(1);

    [TestCase("1e-999999999999999999999")]
    [TestCase("0.00000000000000000000000000000000000000000000000000000001")]
    public void A_number_beyond_all_precision_stays_above_zero_and_too_precise(string text)
    {
        var number = ExactNumber.Read(text)!.Value;

        number.Sign.Should().Be(1);
        Points.From(number).Should().BeNull();
    }
}
