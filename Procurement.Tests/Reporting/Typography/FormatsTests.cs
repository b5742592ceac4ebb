using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Reporting.Typography;

/// <summary>Numbers, as the domain guide's section 7 prints them; · stands for the space that does not break.</summary>
internal sealed class FormatsTests
{
    private static readonly Formats english = new(Language.English, "CAD");
    private static readonly Formats french = new(Language.French, "CAD");

    [TestCase("1234.5", "1,234.50", "1·234,50")]
    [TestCase("156", "156.00", "156,00")]
    [TestCase("-12", "-12.00", "-12,00")]
    [TestCase("155.996", "155.996", "155,996")]
    [TestCase("0.01", "0.01", "0,01")]
    public void Points_have_two_decimals_and_more_only_where_the_figure_has_more(string value, string en, string fr) =>
        Check(formats => formats.Points(Read(value)), en, fr);

    [TestCase("46800000", "$46,800,000.00", "46·800·000,00·$")]
    [TestCase("0.5", "$0.50", "0,50·$")]
    [TestCase("-1000", "-$1,000.00", "-1·000,00·$")]
    public void Money_carries_its_sign(string value, string en, string fr) =>
        Check(formats => formats.Money(Money.From(Read(value))!.Value), en, fr);

    [Test]
    public void Money_of_another_currency_carries_its_code()
    {
        new Formats(Language.English, "INR").Money(Money.Of(1234.5m)).Should().Be("INR\u00A01,234.50");
        new Formats(Language.French, "INR").Money(Money.Of(1234.5m)).Should().Be("1\u00A0234,50\u00A0INR");
    }

    [Test]
    public void A_limit_is_cut_to_the_last_cent_that_meets_the_rule() =>
        Check(formats => formats.MoneyLimit(Read("30664375.0875")), "$30,664,375.08", "30·664·375,08·$");

    [TestCase("60", "60%", "60·%")]
    [TestCase("12.5", "12.5%", "12,5·%")]
    public void A_percentage_has_the_decimals_that_it_has(string value, string en, string fr) =>
        Check(formats => formats.Percent(Read(value)), en, fr);

    [Test]
    public void A_figure_before_its_rounding_has_six_decimals() =>
        Check(formats => formats.BeforeRounding(new Fraction(880, 13)), "67.692308", "67,692308");

    [TestCase(1, "1st", "1er")]
    [TestCase(2, "2nd", "2e")]
    [TestCase(3, "3rd", "3e")]
    [TestCase(11, "11th", "11e")]
    [TestCase(22, "22nd", "22e")]
    [TestCase(113, "113th", "113e")]
    public void A_rank_is_an_ordinal(int rank, string en, string fr) => Check(formats => formats.Ordinal(rank), en, fr);

    private static void Check(Func<Formats, string> print, string en, string fr)
    {
        print(english).Should().Be(en);
        print(french).Should().Be(fr.Replace('·', Formats.NoBreakSpace));
    }

    private static Fraction Read(string text) => DecimalText.Read(text)!.Value;
}
