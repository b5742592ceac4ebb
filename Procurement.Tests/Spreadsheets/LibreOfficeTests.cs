using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Spreadsheets;

/// <summary>LibreOffice works every formula of the matrices out again and comes to the ranking's own figures.</summary>
public sealed class LibreOfficeTests
{
    private const int Generated = 60;

    private List<EvaluationMatrix> matrices = null!;
    private List<byte[]> files = null!;
    private Dictionary<(int Workbook, string Sheet), List<string[]>> found = null!;

    [OneTimeSetUp]
    public void Recalculate()
    {
        matrices =
        [
            .. CaseFolder.Valid.SelectMany(Matrices.OfCase),
            .. Enumerable.Range(1, Generated).SelectMany(Matrices.OfSeed),
        ];
        files = [.. matrices.Select(matrix => MatrixWorkbook.Write(matrix, Language.English))];
        found = Office.Recalculated([.. files.Select(Spoiled.Of)]);
    }

    [Test]
    public void Every_formula_comes_to_the_figure_that_is_kept_beside_it()
    {
        var formulas = 0;
        var faults = new List<string>();
        for (var i = 0; i < files.Count; i++)
            foreach (var sheet in ReadWorkbook.Of(files[i]).Sheets)
            foreach (var cell in sheet.Cells.Where(cell => cell.Formula is not null))
            {
                formulas++;
                var text = found[(i, sheet.Name)][cell.Row - 1][cell.Column - 1];
                if (!IsSame(text, cell.Text))
                    faults.Add($"{i} {sheet.Name} R{cell.Row}C{cell.Column} {cell.Formula}: {text}, not {cell.Text}");
            }
        faults.Should().BeEmpty();
        formulas.Should().BeGreaterThan(2000);
    }

    [Test]
    public void Totals_and_ranks_are_those_of_the_ranking()
    {
        for (var i = 0; i < matrices.Count; i++)
        {
            var rows = found[(i, "Totals")];
            var (total, rank) = (Array.IndexOf(rows[0], "Total score"), Array.IndexOf(rows[0], "Rank"));
            foreach (var proposal in matrices[i].Ranking!.Proposals)
            {
                var row = rows.Single(row => row[0] == proposal.Bidder);
                IsSame(row[total], proposal.Total?.ToString() ?? "")
                    .Should()
                    .BeTrue($"{i} {proposal.Bidder} {row[total]}");
                row[rank].Should().Be(proposal.Rank?.ToString(CultureInfo.InvariantCulture) ?? "");
            }
        }
    }

    [Test]
    public void Raw_scores_are_those_of_the_steps()
    {
        for (var i = 0; i < matrices.Count; i++)
            foreach (var step in matrices[i].Steps)
            foreach (var proposal in step.Proposals.Where(one => one.Result is not null))
                Score(i, step, proposal).Should().BeTrue($"{i} {step.Step.Id} {proposal.Bidder}");
    }

    [Test]
    public void The_check_sees_figures_that_are_not_worked_out_again()
    {
        var kept = Office.AsKept([Spoiled.Of(files[0])]);
        kept[(0, "Totals")].SelectMany(row => row).Should().Contain("-77777");
        found.Values.SelectMany(rows => rows).SelectMany(row => row).Should().NotContain("-77777");
    }

    private bool Score(int workbook, MatrixStep step, MatrixProposal proposal)
    {
        var rows = found.Where(one => one.Key.Workbook == workbook).SelectMany(one => one.Value);
        var points = step.Proposals[0].Leaves[0].Marks.Length + 9;
        return rows.Any(row =>
            row[0] == proposal.Bidder
            && row.Length > points
            && row[2] == step.Step.Id
            && row[3] == "Score of the step"
            && IsSame(row[points], proposal.Result!.Raw.Rounded.ToString())
        );
    }

    private static bool IsSame(string found, string expected)
    {
        if (found.Length == 0 || expected.Length == 0)
            return found == expected;
        var (one, other) = (
            double.Parse(found, CultureInfo.InvariantCulture),
            double.Parse(expected, CultureInfo.InvariantCulture)
        );
        return Math.Abs(one - other) <= 1e-10 * Math.Max(1, Math.Abs(other));
    }
}
