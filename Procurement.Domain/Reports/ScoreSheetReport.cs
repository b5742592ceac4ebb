using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Reports;

/// <summary>What one evaluator wrote for one submission and step, before the panel agreed. It holds no price, nobody
/// else's marks and no private note.</summary>
public sealed record ScoreSheetReport : Report
{
    /// <summary>Whose submission.</summary>
    public required NamedBidder Bidder { get; init; }

    /// <summary>Identifier of the rated step.</summary>
    public required string Step { get; init; }

    /// <summary>Whose sheet: "E1".</summary>
    public required string Evaluator { get; init; }

    /// <summary>The evaluator's name; null where the reader may not know it.</summary>
    public string? EvaluatorName { get; init; }

    /// <summary>When it was handed in; null: it may still change.</summary>
    public DateTimeOffset? LockedAt { get; init; }

    /// <summary>The leaves that the evaluator scores, in the plan's order.</summary>
    public required ImmutableArray<SheetLine> Lines { get; init; }

    /// <summary>Sums of the parents of which every leaf is on the sheet and scored, each before its children.</summary>
    public required ImmutableArray<SheetSum> Sums { get; init; }

    /// <summary>The sheet of one evaluator; null: there is none, or it is void.</summary>
    /// <param name="record">The call.</param>
    /// <param name="file">One of its competitions.</param>
    /// <param name="step">The rated step.</param>
    /// <param name="bidder">Whose submission.</param>
    /// <param name="evaluator">Whose sheet.</param>
    /// <param name="mayName">Whether the reader may know an evaluator's name.</param>
    public static ScoreSheetReport? Of(
        CallRecord record,
        EvaluationFile file,
        RatedStep step,
        string bidder,
        string evaluator,
        Func<string, bool> mayName
    )
    {
        if (
            file.Panel.Members.FirstOrDefault(one => one.Evaluator == evaluator) is not { } member
            || file.SheetsFor(bidder, step.Id).FirstOrDefault(one => one.Evaluator == evaluator) is not { } sheet
        )
            return null;
        var lines = LinesOf(step, member, sheet).ToImmutableArray();
        return new()
        {
            Head = CallHead.Of(record.Programme, record.Call, Latest(record, sheet), file.Competition.Region),
            Bidder = CallReading.Named(record, [bidder])[0],
            Step = step.Id,
            Evaluator = evaluator,
            EvaluatorName = mayName(evaluator) ? member.Name : null,
            LockedAt = sheet.LockedAt,
            Lines = lines,
            Sums = [.. SumsOf(step, lines)],
        };
    }

    // The date of the sheet, whatever happened elsewhere since.
    private static DateTimeOffset Latest(CallRecord record, ScoreSheet sheet) =>
        sheet
            .Fields.Select(field => field.SavedAt)
            .Append(record.Call.Terms.ClosesAt)
            .Append(sheet.LockedAt ?? DateTimeOffset.MinValue)
            .Max();

    private static IEnumerable<SheetSum> SumsOf(RatedStep step, ImmutableArray<SheetLine> lines)
    {
        var points = lines.ToDictionary(line => line.Criterion, line => line.Points);
        return from parent in step.AllCriteria
            where !parent.IsLeaf
            let leaves = LeavesOf(parent).ToList()
            where leaves.TrueForAll(leaf => points.GetValueOrDefault(leaf.Id) is not null)
            select new SheetSum(
                parent.Id,
                leaves.Aggregate(Fraction.Zero, (sum, leaf) => sum + points[leaf.Id]!.Value)
            );
    }

    private static IEnumerable<Criterion> LeavesOf(Criterion criterion) =>
        criterion.IsLeaf ? [criterion] : criterion.Children.SelectMany(LeavesOf);

    private static IEnumerable<SheetLine> LinesOf(RatedStep step, PanelMember member, ScoreSheet sheet) =>
        member
            .Of(step.Leaves)
            .Select(leaf =>
                sheet.Field(leaf.Id) is { } field
                    ? new SheetLine(
                        leaf.Id,
                        field.Value,
                        field.Value is { } mark ? leaf.PointsOf(mark) : null,
                        field.Comment,
                        field.Version,
                        field.SavedAt
                    )
                    : new SheetLine(leaf.Id, null, null, "", 0, null)
            );
}

/// <summary>One leaf of a sheet.</summary>
/// <param name="Criterion">The leaf.</param>
/// <param name="Mark">As written, in points or levels; null: not scored.</param>
/// <param name="Points">The same in points, exact; null: not scored.</param>
/// <param name="Comment">Why; empty: nothing was written.</param>
/// <param name="Version">How often it was saved; 0: never.</param>
/// <param name="SavedAt">When it was saved last; null: never.</param>
public sealed record SheetLine(
    string Criterion,
    Points? Mark,
    Fraction? Points,
    string Comment,
    int Version,
    DateTimeOffset? SavedAt
);

/// <summary>What one evaluator's points under a parent add up to.</summary>
/// <param name="Criterion">The parent.</param>
/// <param name="Points">The sum, exact.</param>
public sealed record SheetSum(string Criterion, Fraction Points);
