using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>One rated step: for each proposal its criteria in the plan's order, then what the step came to.</summary>
internal sealed class StepSheet
{
    private const int MaximumColumn = 5;
    private const int LevelColumn = 7;
    private const int MarksColumn = 8;

    private readonly EvaluationMatrix matrix;
    private readonly MatrixStep step;
    private readonly SheetWords words;
    private readonly StepColumns columns;
    private readonly List<IReadOnlyList<Cell?>> rows;

    public StepSheet(EvaluationMatrix matrix, MatrixStep step, string name, SheetWords words)
    {
        (this.matrix, this.step, this.words, Name) = (matrix, step, words, name);
        columns = new StepColumns(matrix.Evaluators, words);
        rows = [columns.Headings];
        foreach (var proposal in step.Proposals)
            Add(proposal);
    }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>The cell of each proposal's raw score.</summary>
    public Dictionary<string, string> Raw { get; } = [];

    /// <summary>The cell of what counts in each proposal's total.</summary>
    public Dictionary<string, string> Score { get; } = [];

    /// <summary>The sheet.</summary>
    public Sheet Sheet() =>
        new()
        {
            Name = Name,
            Widths = columns.Widths,
            Rows = rows,
            HeadingRow = 1,
            IsTable = rows.Count > 1,
        };

    private void Add(MatrixProposal proposal)
    {
        var first = rows.Count + 1;
        var all = step.Step.AllCriteria.ToList();
        var rowOf = all.Select((criterion, i) => (criterion.Id, Row: first + i))
            .ToDictionary(one => one.Id, one => one.Row);
        var counts = proposal.Result?.Criteria.ToDictionary(one => one.Criterion);
        foreach (var criterion in all)
        {
            var row = NewRow(proposal.Bidder, criterion.Id, words.Of(criterion.Name), Look.Plain);
            row[MaximumColumn - 1] = new NumberCell(criterion.Maximum.Exact, Look.Points);
            row[MaximumColumn] = criterion.Minimum is { } least ? new NumberCell(least.Exact, Look.Points) : null;
            var result = counts?.GetValueOrDefault(criterion.Id);
            if (criterion.IsLeaf)
                AddLeaf(row, criterion, proposal.Leaves.First(leaf => leaf.Criterion == criterion.Id), result);
            else if (result is { } sum)
                row[columns.Points - 1] = new FormulaCell(
                    SumOf(criterion.Children, rowOf),
                    sum.Points,
                    Look.StrongPoints
                );
            rows.Add(row);
        }
        if (proposal.Result is { } came)
            AddScore(proposal.Bidder, came, SumOf(step.Step.Criteria, rowOf));
    }

    private void AddLeaf(Cell?[] row, Criterion leaf, MatrixLeaf written, CriterionResult? result)
    {
        row[LevelColumn - 1] = leaf.Scale is { } scale ? new NumberCell(scale.Maximum.Exact, Look.Points) : null;
        for (var i = 0; i < written.Marks.Length; i++)
            row[MarksColumn - 1 + i] = Number(written.Marks[i]);
        row[columns.Agreed - 1] = Number(written.Agreed);
        row[columns.Reason - 1] = written.Reason is { } reason ? new TextCell(words.Of(reason)) : null;
        if (result is not { } counts)
            return;
        var at = rows.Count + 1;
        row[columns.Exact - 1] = new FormulaCell(FromMarks(leaf, at), counts.BeforeRounding, Look.Exact);
        var exactCell = CellName.Of(columns.Exact, at);
        row[columns.Points - 1] =
            matrix.Plan.Consensus == ConsensusMethod.Agreed
                ? new FormulaCell(exactCell, counts.Points, Look.Points)
                : Rounded(row, matrix.Plan.Rounding, exactCell, counts.BeforeRounding, counts.Points);
    }

    private void AddScore(string bidder, RatedResult result, string sum)
    {
        var row = NewRow(bidder, step.Step.Id, words["Row.Raw"], Look.Strong);
        row[MaximumColumn - 1] = new NumberCell(result.RawMaximum.Exact, Look.StrongPoints);
        row[MaximumColumn] = result.Minimum is { } least ? new NumberCell(least, Look.StrongPoints) : null;
        row[columns.Passed - 1] = new TextCell(words[result.Passed ? "Passed.Yes" : "Passed.No"], Look.Strong);
        Raw[bidder] = AddFigure(row, sum, result.Raw, step.Step.Rounding ?? matrix.Plan.Rounding);
        Score[bidder] = Raw[bidder];
        if (step.Step.Weight is not { } weight)
            return;
        row = NewRow(bidder, step.Step.Id, words["Row.Weighted"], Look.Strong);
        row[MaximumColumn - 1] = new NumberCell(weight.Exact, Look.StrongPoints);
        var formula =
            $"{Raw[bidder]}*{CellName.Of(MaximumColumn, rows.Count + 1)}/{CellName.Of(MaximumColumn, rows.Count)}";
        Score[bidder] = AddFigure(row, formula, result.Score, matrix.Plan.Rounding);
    }

    private string AddFigure(Cell?[] row, string formula, Figure figure, Rounding rounding)
    {
        var at = rows.Count + 1;
        row[columns.Exact - 1] = new FormulaCell(formula, figure.Exact, Look.Exact);
        row[columns.Points - 1] = Rounded(
            row,
            rounding,
            CellName.Of(columns.Exact, at),
            figure.Exact,
            figure.Rounded.Exact,
            Look.StrongPoints
        );
        rows.Add(row);
        return CellName.Of(columns.Points, at);
    }

    private Cell Rounded(
        Cell?[] row,
        Rounding rounding,
        string exactCell,
        Fraction exact,
        Fraction rounded,
        Look live = Look.Points
    )
    {
        var cell = LiveRounding.Of(rounding, exactCell, exact, rounded, live, Look.Held);
        if (cell is NumberCell)
            row[columns.Remark - 1] = new TextCell(HeldRemark.Of(words, exact));
        return cell;
    }

    /// <summary>The points of a leaf before any rounding, from the marks beside it.</summary>
    private string FromMarks(Criterion leaf, int row)
    {
        var marks = $"{CellName.Of(MarksColumn, row)}:{CellName.Of(columns.Agreed - 1, row)}";
        var agreed = CellName.Of(columns.Agreed, row);
        var mark = matrix.Plan.Consensus switch
        {
            ConsensusMethod.Mean => $"AVERAGE({marks})",
            ConsensusMethod.Median => $"MEDIAN({marks})",
            _ when matrix.Evaluators.IsEmpty => agreed,
            _ => $"IF({agreed}=\"\",MAX({marks}),{agreed})",
        };
        return leaf.Scale is null ? mark : $"{mark}*{CellName.Of(MaximumColumn, row)}/{CellName.Of(LevelColumn, row)}";
    }

    private string SumOf(IEnumerable<Criterion> criteria, Dictionary<string, int> rowOf) =>
        $"SUM({string.Join(',', criteria.Select(one => CellName.Of(columns.Points, rowOf[one.Id])))})";

    private Cell?[] NewRow(string bidder, string criterion, string name, Look look)
    {
        var row = new Cell?[columns.Count];
        row[0] = new TextCell(bidder, look);
        row[1] = new TextCell(matrix.Bidders.First(one => one.Bidder == bidder).Facts.Name, look);
        row[2] = new TextCell(criterion, look);
        row[3] = new TextCell(name, look);
        return row;
    }

    private static NumberCell? Number(Points? mark) =>
        mark is { } points ? new NumberCell(points.Exact, Look.Points) : null;
}
