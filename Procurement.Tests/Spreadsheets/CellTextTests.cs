using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Tests.Spreadsheets;

/// <summary>Words and numbers survive the form of the file.</summary>
public sealed class CellTextTests
{
    [TestCase("plain")]
    [TestCase("_x000D_ and _x005F_x000D_")]
    [TestCase("\r\n\0\u0001\uFFFE")]
    [TestCase("half a pair \uD83D")]
    [TestCase("\U0001F600 é e\u0301 _xZZZZ_ __x0041_")]
    public void What_is_written_is_read(string text)
    {
        CellText.Read(CellText.Write(text)).Should().Be(text);
        System.Xml.XmlConvert.VerifyXmlChars(CellText.Write(text));
    }

    [TestCase("1.1000000000000001", "1.1")]
    [TestCase("0.30000000000000004", "0.3")]
    [TestCase("1E2", "100")]
    [TestCase("12.345", "12.345")]
    public void A_number_is_read_at_the_digits_that_are_shown(string file, string shown) =>
        SheetNumber.Read(file).Should().Be(DecimalText.Read(shown));

    [TestCase("NaN")]
    [TestCase("1E300")]
    [TestCase("twelve")]
    [TestCase("1,5")]
    [TestCase("")]
    public void What_is_no_number_of_ours_is_none(string file) => SheetNumber.Read(file).Should().BeNull();

    [Test]
    public void Sheet_names_are_taken_once_and_hold_nothing_reserved()
    {
        var names = new SheetNames();
        names.Take("S:1/2").Should().Be("S-1-2");
        names.Take("s-1-2").Should().Be("s-1-2 2");
        names.Take(new string('a', 40)).Should().HaveLength(31);
        names.Take(new string('a', 50)).Should().HaveLength(31).And.EndWith(" 2");
        names.Take("").Should().Be("-");
    }
}
