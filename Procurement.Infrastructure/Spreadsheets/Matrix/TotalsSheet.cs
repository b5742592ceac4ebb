using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>The ranking: a row a proposal, the scores of its steps, price and price points, total and rank.</summary>
internal sealed class TotalsSheet
{
    private const int FirstRow = 2;

    private readonly EvaluationMatrix matrix;
    private readonly RankingResult ranking;
    private readonly IReadOnlyDictionary<string, StepSheet> steps;
    private readonly SheetWords words;
    private readonly List<(string Heading, int Width)> columns = [];
    private readonly List<List<Cell?>> rows = [];
    private readonly Dictionary<int, List<string>> remarks = [];

    public TotalsSheet(
        EvaluationMatrix matrix,
        RankingResult ranking,
        IReadOnlyDictionary<string, StepSheet> steps,
        SheetWords words
    )
    {
        (this.matrix, this.ranking, this.steps, this.words) = (matrix, ranking, steps, words);
        rows.AddRange(ranking.Proposals.Select(_ => new List<Cell?>()));
    }

    /// <summary>The sheet.</summary>
    public Sheet Sheet(string name)
    {
        Column("Bidder", 16, (proposal, _) => new TextCell(proposal.Bidder));
        Column("Name", 32, (proposal, _) => new TextCell(Named(proposal.Bidder)));
        Column("Outcome", 28, (proposal, _) => new TextCell(words[$"Outcome.{proposal.Outcome}"]));
        var scores = new List<int>();
        var rated = new List<int>();
        var price = 0;
        foreach (var step in matrix.Plan.Steps.OfType<ScoredStep>())
        {
            if (step is RatedStep)
                rated.Add(Rated(step));
            else if (ranking.PriceBases.Any(basis => basis.Step == step.Id))
                price = new PriceColumns(matrix, ranking, (PriceStep)step, words).Add(this);
            else
                continue;
            scores.Add(columns.Count);
        }
        var total = Total(scores);
        new RankColumns(matrix, ranking, words).Add(this, new RankedBy(total, price, rated, steps));
        AddColumn(
            words["Remark"],
            60,
            (_, row) => remarks.TryGetValue(row, out var said) ? new TextCell(string.Join(' ', said)) : null
        );
        return new()
        {
            Name = name,
            Widths = [.. columns.Select(column => column.Width)],
            Rows = [StepColumns.Of([.. columns.Select(column => column.Heading)]), .. rows],
            HeadingRow = 1,
            IsTable = rows.Count > 0,
        };
    }

    /// <summary>Adds a column; the function gets the proposal and its row.</summary>
    /// <returns>The column, from 1.</returns>
    public int AddColumn(string heading, int width, Func<ProposalResult, int, Cell?> cellOf)
    {
        columns.Add((heading, width));
        for (var i = 0; i < rows.Count; i++)
            rows[i].Add(cellOf(ranking.Proposals[i], FirstRow + i));
        return columns.Count;
    }

    /// <summary>Adds a figure before its rounding and after it.</summary>
    /// <returns>The column of the rounded figure.</returns>
    public int AddRounded(
        (string Exact, string Rounded) headings,
        Rounding rounding,
        Func<ProposalResult, int, (string Formula, Fraction Exact, Fraction Rounded)?> figureOf,
        (Look Live, Look Held) looks
    )
    {
        var exact = AddColumn(
            headings.Exact,
            20,
            (proposal, row) =>
                figureOf(proposal, row) is { } figure ? new FormulaCell(figure.Formula, figure.Exact, Look.Exact) : null
        );
        return AddColumn(
            headings.Rounded,
            16,
            (proposal, row) =>
            {
                if (figureOf(proposal, row) is not { } figure)
                    return null;
                var from = CellName.Of(exact, row);
                var cell = LiveRounding.Of(rounding, from, figure.Exact, figure.Rounded, looks.Live, looks.Held);
                if (cell is NumberCell)
                    Remark(row, HeldRemark.Of(words, figure.Exact));
                return cell;
            }
        );
    }

    /// <summary>Says something of a row.</summary>
    public void Remark(int row, string sentence)
    {
        if (!remarks.TryGetValue(row, out var said))
            remarks[row] = said = [];
        said.Add(sentence);
    }

    /// <summary>All cells of a column: "$E$2:$E$9".</summary>
    public string Area(int column) =>
        $"{CellName.Fixed(column, FirstRow)}:{CellName.Fixed(column, FirstRow + rows.Count - 1)}";

    private void Column(string key, int width, Func<ProposalResult, int, Cell?> cellOf) =>
        AddColumn(words[key], width, cellOf);

    private int Rated(ScoredStep step) =>
        AddColumn(
            words.Say("Step.Score", words.Of(step.Name)),
            18,
            (proposal, _) =>
                proposal.Step(step.Id) is RatedResult result
                    ? steps.TryGetValue(step.Id, out var sheet)
                    && sheet.Score.TryGetValue(proposal.Bidder, out var cell)
                        ? new FormulaCell(CellName.On(sheet.Name, cell), result.Score.Rounded.Exact, Look.Points)
                        : new NumberCell(result.Score.Rounded.Exact, Look.Held)
                    : null
        );

    private int Total(List<int> scores) =>
        AddColumn(
            words["Total"],
            16,
            (proposal, row) =>
                proposal.Total is { } total
                    ? new FormulaCell(
                        // Six digits are the most that points have: what a binary sum adds beyond them is taken off.
                        $"ROUND(SUM({string.Join(',', scores.Select(column => CellName.Of(column, row)))}),6)",
                        total.Exact,
                        Look.StrongPoints
                    )
                    : null
        );

    private string Named(string bidder) => matrix.Bidders.First(one => one.Bidder == bidder).Facts.Name;
}
