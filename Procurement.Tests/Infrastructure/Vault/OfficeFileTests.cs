using System.Buffers.Binary;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions.Content;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>A DOCX or an XLSX is known by its parts; macros, and what unpacks to more than it says, are not taken.</summary>
public sealed class OfficeFileTests
{
    private static readonly byte[] Some = "some content"u8.ToArray();

    [Test]
    public void The_parts_say_what_it_is()
    {
        Look(AFile.Docx()).Value.Should().Be(DocumentKind.Docx);
        Look(AFile.Xlsx()).Value.Should().Be(DocumentKind.Xlsx);
    }

    [Test]
    public void Another_zip_is_not_taken()
    {
        Code(AFile.Zip([("readme.txt", Some)])).Should().Be("document.kind-unknown");
        Code(AFile.Zip([("word/document.xml", Some)])).Should().Be("document.kind-unknown");
    }

    [TestCase("word/vbaProject.bin")]
    [TestCase("word/VBAPROJECT.BIN")]
    [TestCase("xl/macrosheets/sheet1.xml")]
    public void Macros_are_not_taken(string part) => Code(AFile.Docx((part, Some))).Should().Be("document.has-macros");

    [Test]
    public void Macros_under_another_name_are_found_by_their_type() =>
        Code(AFile.Xlsx("<Types ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"))
            .Should()
            .Be("document.has-macros");

    [Test]
    public void What_says_that_it_unpacks_to_more_than_may_be_is_not_unpacked()
    {
        var zip = AFile.Docx(("word/media/bomb.xml", Some));
        SetLength(zip, "word/media/bomb.xml"u8, 600u << 20);
        Code(zip).Should().Be("document.expands-too-far");
    }

    [Test]
    public void What_unpacks_to_more_than_it_says_is_damaged()
    {
        var zip = AFile.Docx(("word/media/bomb.xml", new byte[1 << 20]));
        SetLength(zip, "word/media/bomb.xml"u8, 1000);
        Code(zip).Should().Be("document.damaged");
    }

    [Test]
    public void A_zip_that_is_cut_or_names_a_part_twice_is_damaged()
    {
        var zip = AFile.Docx();
        foreach (var length in new[] { 4, zip.Length / 2, zip.Length - 1 })
            Code(zip[..length]).Should().Be("document.damaged");
        Code(AFile.Docx(("WORD/document.xml", Some))).Should().Be("document.damaged");
    }

    private static string Code(byte[] zip) => Look(zip).Refusals.Single().Code;

    private static Procurement.Domain.Common.Outcomes.Outcome<DocumentKind> Look(byte[] zip) =>
        OfficeFile.Look(new MemoryStream(zip), default);

    /// <summary>Changes the unpacked length that the central directory gives for an entry.</summary>
    private static void SetLength(byte[] zip, ReadOnlySpan<byte> name, uint length)
    {
        var nameAt = zip.AsSpan().LastIndexOf(name);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(nameAt - 46 + 24), length);
    }
}
