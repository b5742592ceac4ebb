using System.IO.Compression;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Spreadsheets;

/// <summary>The evaluation matrix as a workbook.</summary>
public sealed class MatrixWorkbookTests
{
    private static readonly Language[] Both = [Language.English, Language.French];

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void A_workbook_keeps_the_rules_of_its_form_in_both_languages(string name)
    {
        foreach (var matrix in Matrices.OfCase(name))
        foreach (var language in Both)
            ReadWorkbook.Of(MatrixWorkbook.Write(matrix, language)).Faults.Should().BeEmpty();
    }

    [Test]
    public void The_same_matrix_gives_the_same_bytes()
    {
        var matrix = Matrices.OfCase("est-prototype").First();
        var first = MatrixWorkbook.Write(matrix, Language.French);
        Thread.Sleep(TimeSpan.FromSeconds(2.1));
        MatrixWorkbook.Write(matrix, Language.French).Should().Equal(first);
    }

    [Test]
    public void Both_languages_carry_the_same_figures_and_formulas()
    {
        foreach (var matrix in GeneratedSeeds.All.SelectMany(Matrices.OfSeed))
            Figures(matrix, Language.English).Should().Equal(Figures(matrix, Language.French));

        IEnumerable<(int, int, int, string)> Figures(EvaluationMatrix matrix, Language language) =>
            from sheet in ReadWorkbook.Of(MatrixWorkbook.Write(matrix, language)).Sheets.Select((one, i) => (one, i))
            from cell in sheet.one.Cells
            where cell.IsNumber
            select (sheet.i, cell.Column, cell.Row, cell.Text);
    }

    [Test]
    public void Title_and_language_stand_in_the_properties_and_headings_stay_in_sight()
    {
        var matrix = Matrices.OfCase("est-prototype").First();
        var file = MatrixWorkbook.Write(matrix, Language.French);
        var properties = Parts(file).Single(part => part.Contains("coreProperties"));
        properties.Should().Contain("Matrice d’évaluation").And.Contain("<dc:language>fr-CA<");
        ReadWorkbook.Of(file).Sheets.Skip(1).Should().OnlyContain(sheet => sheet.IsFrozen);
        Parts(file).Count(part => part.Contains("<x:table ")).Should().Be(ReadWorkbook.Of(file).Sheets.Count - 1);
    }

    [Test]
    public void Evaluators_stand_in_it_by_their_identifiers_only()
    {
        foreach (var matrix in Enumerable.Range(1, 20).SelectMany(Matrices.OfSeed))
            Parts(MatrixWorkbook.Write(matrix, Language.English))
                .Should()
                .NotContain(part => part.Contains("Evaluator Zq"));
    }

    [Test]
    public void Figures_are_formulas_unless_their_row_says_why_not()
    {
        var held = 0;
        var live = 0;
        foreach (var matrix in Enumerable.Range(1, 60).SelectMany(Matrices.OfSeed))
        {
            var totals = ReadWorkbook.Of(MatrixWorkbook.Write(matrix, Language.English)).Sheets[^1];
            var remarks = totals.Under("Remark");
            foreach (var rank in totals.Under("Rank").Values.Where(cell => cell.Text.Length > 0))
                if (rank.Formula is not null)
                    live++;
                else
                {
                    held++;
                    remarks[rank.Row].Text.Should().Contain("Rank kept as a value");
                }
            totals.Under("Total score").Values.Where(cell => cell.Formula is null).Should().BeEmpty();
        }
        held.Should().BeGreaterThan(5);
        live.Should().BeGreaterThan(50);
    }

    [Test]
    public void What_was_never_opened_is_not_in_it()
    {
        foreach (var matrix in GeneratedSeeds.All.SelectMany(Matrices.OfSeed))
        {
            var totals = ReadWorkbook.Of(MatrixWorkbook.Write(matrix, Language.English)).Sheets[^1];
            var bidders = totals.Under("Bidder").ToDictionary(one => one.Value.Text, one => one.Key);
            foreach (var proposal in matrix.Ranking!.Proposals.Where(one => !one.Steps.OfType<PriceResult>().Any()))
                if (totals.Cells.Any(cell => cell is { Row: 1, Text: "Price" }))
                    totals.Under("Price").ContainsKey(bidders[proposal.Bidder]).Should().BeFalse();
        }
    }

    private static List<string> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd())];
    }
}
