using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>Which requirements each submission met, what the requirements are, and why one was not met.</summary>
internal static class MandatoryTables
{
    /// <summary>Requirements side by side in one table; more make a second one.</summary>
    private const int MostColumns = 6;

    /// <summary>What the requirements say stays on the page of a table of so many rows.</summary>
    private const int ShortTable = 10;

    /// <summary>Every mandatory step; one sentence where the plan has none.</summary>
    public static IEnumerable<Block> Of(Draft draft, CompetitionReport report)
    {
        var steps = draft.Head.Plan.Steps.OfType<MandatoryStep>().ToList();
        if (steps.Count == 0)
            return [new Paragraph(draft.Say("Mandatory.NoStep"))];
        return steps.SelectMany(step => StepOf(draft, report, step, steps.Count > 1));
    }

    private static IEnumerable<Block> StepOf(Draft draft, CompetitionReport report, MandatoryStep step, bool named)
    {
        if (named)
            yield return new Paragraph(new Run(draft.Name(step), Strong: true));
        foreach (var block in draft.Assumption(step))
            yield return block;
        var results = report
            .Ranking.Proposals.Where(proposal => proposal.Step(step.Id) is MandatoryResult)
            .Select(proposal => (proposal.Bidder, Result: (MandatoryResult)proposal.Step(step.Id)!))
            .ToList();
        Block[] tables =
            results.Count == 0
                ? [new Paragraph(draft.Say("Mandatory.NobodyReached"))]
                : [.. Tables(draft, step, results)];
        if (results.Count > ShortTable)
            foreach (var table in tables)
                yield return table;
        yield return results.Count > ShortTable
            ? Texts(draft, step)
            : new KeepTogether([.. tables, Texts(draft, step)]);
        foreach (var unmet in report.Unmet.Where(one => one.Step == step.Id))
            yield return new NoteBox(
                draft.Say(
                    "Mandatory.Unmet",
                    ("bidder", draft.Name(unmet.Bidder, strong: true)),
                    ("requirement", unmet.Requirement)
                ),
                [draft.Reason(unmet.Reason)]
            );
    }

    private static IEnumerable<Block> Tables(
        Draft draft,
        MandatoryStep step,
        List<(string Bidder, MandatoryResult Result)> results
    )
    {
        var parts = step.Requirements.Chunk(MostColumns).ToList();
        for (var part = 0; part < parts.Count; part++)
            yield return TableOf(draft, results, parts[part], part + 1, parts.Count);
    }

    private static BulletList Texts(Draft draft, MandatoryStep step) =>
        new(
            [
                .. step.Requirements.Select(one =>
                    RichText.Of(new Run(one.Id, Strong: true), new Run(" " + draft.In(one.Text)))
                ),
            ],
            Small: true
        );

    private static DataTable TableOf(
        Draft draft,
        List<(string Bidder, MandatoryResult Result)> results,
        Requirement[] requirements,
        int part,
        int parts
    ) =>
        new()
        {
            Caption = draft.TableCaption(draft.Part(draft.Say("Mandatory.Table"), part, parts)),
            Columns =
            [
                new(draft.Text("Head.Bidder")),
                .. requirements.Select(one => new Column(one.Id, Alignment.Left, 46)),
                new(draft.Text("Mandatory.Result"), Alignment.Left, 70),
            ],
            Rows =
            [
                .. results.Select(one => new Row([
                    draft.Name(one.Bidder),
                    .. requirements.Select(requirement =>
                        one.Result.Failed.Contains(requirement.Id)
                            ? (Cell)new Run(draft.Text("Mandatory.NotMet"), Strong: true)
                            : draft.Text("Mandatory.Met")
                    ),
                    one.Result.Passed
                        ? draft.Text("Mandatory.Passed")
                        : new Run(draft.Text("Mandatory.NotPassed"), Strong: true),
                ])),
            ],
            Tight = results.Count > 10,
        };
}
