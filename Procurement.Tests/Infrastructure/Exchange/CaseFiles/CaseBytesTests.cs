namespace Procurement.Tests.Infrastructure.Exchange.CaseFiles;

/// <summary>What is no JSON document of the kind that the format takes is refused as a whole.</summary>
internal sealed class CaseBytesTests
{
    [TestCase("")]
    [TestCase("{")]
    [TestCase("{} {}")]
    [TestCase("{} // comment")]
    [TestCase("{\"case\":1,}")]
    [TestCase("{\"a\":1,\"\\u0061\":2}")]
    [TestCase("{\"expected\":{\"a\":{\"b\":1,\"b\":2}}}")]
    [TestCase("{\"a\":\"\\ud800\"}")]
    [TestCase("{\"expected\":{\"\\udc00\":1}}")]
    [TestCase("{\"a\":NaN}")]
    [TestCase("{\"a\":01}")]
    public void It_is_unreadable(string text) =>
        Faults(Encoding.UTF8.GetBytes(text)).Should().Equal("case.unreadable ");

    [Test]
    public void Bytes_that_are_not_utf8_are_unreadable() =>
        Faults([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8]).Should().Equal("case.unreadable ");

    [Test]
    public void Nesting_may_be_64_deep_and_no_deeper()
    {
        string Nested(int depth) => "{\"expected\":" + Deep(depth - 1, "{}") + "}";
        string Deep(int depth, string inner) => depth == 1 ? inner : "{\"a\":" + Deep(depth - 1, inner) + "}";

        Faults(Encoding.UTF8.GetBytes(Nested(65))).Should().Equal("case.unreadable ");
        Faults(Encoding.UTF8.GetBytes(Nested(64))).Should().NotContain("case.unreadable ");
    }

    [Test]
    public void Nesting_10000_deep_is_unreadable() =>
        Faults(Encoding.UTF8.GetBytes(new string('[', 10_000) + new string(']', 10_000)))
            .Should()
            .Equal("case.unreadable ");

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("7")]
    public void A_root_that_is_no_object_is_a_wrong_type(string text) =>
        Faults(Encoding.UTF8.GetBytes(text)).Should().Equal("case.wrong-type ");

    [Test]
    public void A_byte_order_mark_is_accepted() =>
        CaseReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. CaseFolder.Bytes("threshold")]).IsRefused.Should().BeFalse();

    [Test]
    public void A_file_over_64_MB_is_refused_without_being_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var stream = new FileStream(path, FileMode.Open);
            stream.SetLength(200L * 1024 * 1024);

            ACase.Of(CaseReader.Read(stream)).Should().Equal("case.unreadable ");
            stream.Position.Should().Be(0);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void A_number_with_a_million_digits_is_read_in_no_time() =>
        ACase
            .OfOneStage()
            .With("/callsForProposals/0/submissions/0/price", "0." + new string('3', 1_000_000))
            .With("/callsForProposals/0/submissions/1/price", new string('9', 1_000_000))
            .Faults()
            .Should()
            .Equal("case.wrong-type /callsForProposals/0/submissions/1/price");

    private static IEnumerable<string> Faults(byte[] bytes) => ACase.Of(CaseReader.Read(bytes));
}
