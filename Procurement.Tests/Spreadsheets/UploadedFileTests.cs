using System.IO.Compression;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Infrastructure.Spreadsheets.ScoreSheets;
using Procurement.Tests.Application.OfflineSheets;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Spreadsheets;

/// <summary>A file from outside is read with suspicion: it says what went out, or it is refused.</summary>
public sealed class UploadedFileTests
{
    private const int Corruptions = 3000;

    private readonly OfflineSheets sheets = new();
    private readonly CompetitionId competition = new(Guid.NewGuid());
    private byte[] file = null!;

    [OneTimeSetUp]
    public void Write() => file = ScoreSheetWorkbook.Write(SampleForm.Of(competition), Language.English);

    [Test]
    public void A_form_keeps_the_rules_of_its_form_and_says_the_same_bytes_again()
    {
        ReadWorkbook.Of(file).Faults.Should().BeEmpty();
        ScoreSheetWorkbook.Write(SampleForm.Of(competition), Language.English).Should().Equal(file);
        var read = ReadWorkbook.Of(file).Sheets;
        read.Where(sheet => sheet.IsHidden)
            .Select(sheet => sheet.Name)
            .Should()
            .Equal("procurement-levels", FormMarks.Sheet);
        Said(file).Fields.Select(field => field.Cell).Should().Contain("B1!C6").And.HaveCount(8);
    }

    [Test]
    public void A_corrupted_file_says_what_it_said_or_is_refused()
    {
        var filled = FilledIn.With(file, [("B1!C6", 7m), ("B2!F7", "A comment.")]);
        var said = Said(filled);
        var random = new Random(20261121);
        var refused = 0;
        for (var i = 0; i < Corruptions; i++)
        {
            var corrupted = Corrupted(filled, random);
            var read = sheets.Read(corrupted);
            if (read.IsRefused)
                refused++;
            else
                read.Value.Should().BeEquivalentTo(said, $"corruption {i}");
        }
        refused.Should().BeGreaterThan(Corruptions / 4);
    }

    [Test]
    public void What_is_no_workbook_is_refused_with_the_place()
    {
        Code("no archive"u8.ToArray()).Should().Be("sheet.file-unreadable");
        Code([]).Should().Be("sheet.file-unreadable");
        Code(new byte[OfflineSheets.MostBytes + 1]).Should().Be("sheet.file-too-large");
        var matrix = Matrices.OfCase("threshold").First();
        Code(MatrixWorkbook.Write(matrix, Language.English)).Should().Be("sheet.file-foreign");
        var cut = With("xl/workbook.xml", text => text[..(text.Length / 2)]);
        sheets.Read(cut).Refusals.Single().Arguments.Should().Equal("xl/workbook.xml");
    }

    [TestCase("xl/vbaProject.bin")]
    [TestCase("xl/externalLinks/externalLink1.xml")]
    [TestCase("xl/embeddings/oleObject1.bin")]
    public void Macros_and_links_are_refused(string part) =>
        Code(With(part, _ => "<a/>")).Should().Be("sheet.file-unreadable");

    [Test]
    public void A_document_type_is_refused() =>
        Code(With("xl/workbook.xml", text => text.Replace("<x:workbook", "<!DOCTYPE a [<!ENTITY b 'c'>]><x:workbook")))
            .Should()
            .Be("sheet.file-unreadable");

    [Test]
    public void A_part_that_unpacks_to_far_more_than_a_sheet_is_refused()
    {
        var bomb = With("xl/worksheets/sheet1.xml", _ => new string(' ', 100 << 20));
        bomb.Length.Should().BeLessThan(OfflineSheets.MostBytes);
        Code(bomb).Should().Be("sheet.file-unreadable");
    }

    [Test]
    public void What_is_fixed_may_not_be_changed()
    {
        Code(FilledIn.With(file, [("B1!A6", "T2")])).Should().Be("sheet.file-altered");
        Code(FilledIn.With(file, [($"{FormMarks.Sheet}!B4", "E2")])).Should().Be("sheet.file-altered");
        Code(FilledIn.With(file, [($"{FormMarks.Sheet}!D6", "1")])).Should().Be("sheet.file-altered");
    }

    private OfflineSheet Said(byte[] written) => sheets.Read(written).Value;

    private string Code(byte[] written) => sheets.Read(written).Refusals.Single().Code;

    private byte[] With(string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var old = archive.GetEntry(part);
            var text = "";
            if (old is not null)
            {
                using (var reader = new StreamReader(old.Open()))
                    text = reader.ReadToEnd();
                old.Delete();
            }
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(text));
        }
        return stream.ToArray();
    }

    private static byte[] Corrupted(byte[] whole, Random random)
    {
        var bytes = (byte[])whole.Clone();
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                bytes.AsSpan(random.Next(bytes.Length - 16), 16).Clear();
                return bytes;
            case 2:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            default:
                var (from, to) = (random.Next(bytes.Length - 64), random.Next(bytes.Length - 64));
                bytes.AsSpan(from, 64).ToArray().CopyTo(bytes, to);
                return bytes;
        }
    }
}
