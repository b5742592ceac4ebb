using CsvHelper;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Spreadsheets;

/// <summary>The evaluation matrix as one long table.</summary>
public sealed class MatrixCsvTests
{
    [Test]
    public void Every_figure_is_the_rankings()
    {
        var all = CaseFolder.Valid.SelectMany(Matrices.OfCase).Concat(GeneratedSeeds.All.SelectMany(Matrices.OfSeed));
        foreach (var matrix in all)
        {
            var rows = Rows(MatrixCsv.Write(matrix, Language.French));
            foreach (var proposal in matrix.Ranking!.Proposals)
            {
                Of(proposal.Bidder, "total").Should().Equal(proposal.Total is { } total ? [total.Exact] : []);
                foreach (var step in proposal.Steps.OfType<ScoredResult>())
                {
                    Of(proposal.Bidder, "score", step.Step).Should().Equal(step.Score.Rounded.Exact);
                    Of(proposal.Bidder, "rawScore", step.Step).Should().Equal(step.Raw.Rounded.Exact);
                }
                foreach (var criterion in proposal.Steps.OfType<RatedResult>().SelectMany(step => step.Criteria))
                    if (DecimalText.Ends(criterion.Points))
                        rows.Single(row =>
                                row["bidder"] == proposal.Bidder
                                && row["criterion"] == criterion.Criterion
                                && row["kind"] == "points"
                            )["points"]
                            .Should()
                            .Be(DecimalText.Write(criterion.Points));
                Of(proposal.Bidder, "price").Should().Equal(Prices(proposal));
            }

            IEnumerable<Fraction> Of(string bidder, string kind, string step = "") =>
                rows.Where(row => row["bidder"] == bidder && row["kind"] == kind && row["step"].EndsWith(step))
                    .Select(row => DecimalText.Read(row["points"])!.Value);
        }

        static IEnumerable<Fraction> Prices(ProposalResult proposal) =>
            proposal.Steps.OfType<PriceResult>().Select(step => step.Price.Exact);
    }

    [TestCase("=HYPERLINK(\"http://example.org\")")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    public void Words_that_look_like_a_formula_are_words(string name)
    {
        var matrix = Matrices.OfCase("threshold").First();
        var bidders = matrix.Bidders.Select(one => one with { Facts = one.Facts with { Name = name } });
        var rows = Rows(MatrixCsv.Write(matrix with { Bidders = [.. bidders] }, Language.English));
        rows.Should().OnlyContain(row => row["bidderName"] == "'" + name);
    }

    [Test]
    public void It_is_UTF8_with_its_mark_and_lines_that_end_as_RFC_4180_says()
    {
        var file = MatrixCsv.Write(Matrices.OfCase("est-prototype").First(), Language.French);
        file[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        var text = System.Text.Encoding.UTF8.GetString(file);
        text.Count(one => one == '\r').Should().Be(Rows(file).Count + 1);
        text.Should().EndWith("\r\n");
    }

    private static List<Dictionary<string, string>> Rows(byte[] file)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(file)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        return rows;
    }
}
