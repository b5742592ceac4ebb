using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.ScoreSheets;

/// <summary>The sheet of one proposal: a row a leaf, with the two cells to be filled in.</summary>
internal sealed class FormSheet
{
    private const int HeadingRow = 5;
    private const int PointsColumn = 3;
    private const int CommentColumn = 6;

    private readonly string name;
    private readonly SheetWords words;
    private readonly List<IReadOnlyList<Cell?>> rows;
    private readonly List<EntryRule> entries = [];

    public FormSheet(ScoreSheetForm form, FormProposal proposal, string name, LevelLists levels, SheetWords words)
    {
        (this.name, this.words) = (name, words);
        rows =
        [
            [new TextCell(words.Say("Entry.Title", words.Of(form.Step.Name)), Look.Title)],
            [
                new TextCell(words["Bidder"], Look.Strong),
                new TextCell($"{proposal.Bidder} – {proposal.Name}"),
                new TextCell(form.IsSynthetic ? words["Synthetic"] : "", Look.Strong),
            ],
            [new TextCell(words["About.Call"], Look.Strong), new TextCell($"{form.Reference} – {form.Evaluator}")],
            [null, new TextCell(words["Entry.Intro"])],
            [.. Headings.Select(key => new TextCell(words[key], Look.Heading))],
        ];
        foreach (var leaf in form.Leaves)
            Add(form, proposal, leaf, levels);
    }

    private static string[] Headings { get; } =
    ["Entry.Criterion", "CriterionName", "Entry.Points", "Entry.Highest", "Entry.Looked", "Entry.Comment"];

    /// <summary>Which cell belongs to which leaf.</summary>
    public List<FieldMark> Marks { get; } = [];

    /// <summary>The sheet.</summary>
    public Sheet Sheet() =>
        new()
        {
            Name = name,
            Widths = [18, 44, 12, 26, 60, 80],
            Rows = rows,
            HeadingRow = HeadingRow,
            IsProtected = true,
            Entries = entries,
        };

    private void Add(ScoreSheetForm form, FormProposal proposal, Criterion leaf, LevelLists levels)
    {
        var row = rows.Count + 1;
        var standing = proposal.Field(leaf.Id);
        var (points, comment) = (CellName.Of(PointsColumn, row), CellName.Of(CommentColumn, row));
        rows.Add([
            new TextCell(leaf.Id),
            new TextCell(words.Of(leaf.Name)),
            standing?.Value is { } mark
                ? new NumberCell(mark.Exact, Look.EntryNumber)
                : new TextCell("", Look.EntryNumber),
            new TextCell(HighestOf(leaf)),
            new TextCell(LookedForIn(form, leaf)),
            new TextCell(standing?.Comment ?? "", Look.EntryText),
        ]);
        entries.Add(RuleFor(leaf, points, levels.Of(leaf)));
        Marks.Add(
            new FieldMark(proposal.Bidder, leaf.Id, standing?.Version ?? 0, name, CellName.Of(1, row), points, comment)
        );
    }

    private EntryRule RuleFor(Criterion leaf, string cell, string? list)
    {
        var highest = leaf.Scale?.Maximum ?? leaf.Maximum;
        var message = words.Say(list is null ? "Entry.UpTo" : "Entry.Choose", Shortest(highest));
        return new EntryRule(cell, highest.ToString(), list, leaf.Id, message);
    }

    private string HighestOf(Criterion leaf) =>
        leaf.Scale is { } scale
            ? words.Say("Entry.Levels", Shortest(scale.Maximum), Shortest(scale.Increment))
            : Shortest(leaf.Maximum);

    private string LookedForIn(ScoreSheetForm form, Criterion leaf) =>
        form.LookedFor.FirstOrDefault(one => one.Criterion == leaf.Id) is { } looked ? words.Of(looked.Text) : "";

    private string Shortest(Domain.Common.Numbers.Points points) => words.Numbers("CAD").Shortest(points);
}
