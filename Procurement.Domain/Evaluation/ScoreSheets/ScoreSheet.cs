using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>What one evaluator wrote for one submission in one step. Nobody else sees it before it is locked.</summary>
public sealed class ScoreSheet : Aggregate
{
    private readonly List<SheetMark> marks = [];

    private ScoreSheet() { }

    /// <summary>An empty sheet.</summary>
    public ScoreSheet(ScoreSheetId id, CompetitionId competition, string bidder, string step, string evaluator)
    {
        Id = id;
        Competition = competition;
        Bidder = bidder;
        Step = step;
        Evaluator = evaluator;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public ScoreSheetId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Whose submission.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The rated step.</summary>
    public string Step { get; private set; } = "";

    /// <summary>Whose sheet.</summary>
    public string Evaluator { get; private set; } = "";

    /// <summary>When it was handed in; null while it may change.</summary>
    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>The marks, one a leaf; a leaf that is absent has not been scored.</summary>
    public IReadOnlyList<SheetMark> Marks => marks;

    /// <summary>The mark for a leaf in points or levels, or null where it has not been scored.</summary>
    public Points? Mark(string criterion) => marks.Find(mark => mark.Criterion == criterion)?.Value;

    /// <summary>
    /// Writes several marks at once, all or none. Refuses sheet.locked, reference.unknown and what
    /// <see cref="Plans.Criteria.Mark.Read"/> refuses.
    /// </summary>
    public ImmutableArray<Refusal> Write(RatedStep step, IReadOnlyDictionary<string, Fraction> written)
    {
        if (LockedAt is not null)
            return [new Refusal("sheet.locked")];
        var leaves = step.Leaves.ToDictionary(leaf => leaf.Id);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        var accepted = new List<SheetMark>(written.Count);
        foreach (var (criterion, value) in written)
        {
            if (!leaves.TryGetValue(criterion, out var leaf))
                refusals.Add(new Refusal("reference.unknown", criterion) { Subject = About(criterion) });
            else if (Plans.Criteria.Mark.Read(leaf, value) is { IsRefused: true } refused)
                refusals.Add(refused.Refusals[0] with { Subject = About(criterion) });
            else
                accepted.Add(new SheetMark(criterion, Plans.Criteria.Mark.Read(leaf, value).Value));
        }
        if (refusals.Count > 0)
            return refusals.ToImmutable();
        marks.RemoveAll(mark => written.ContainsKey(mark.Criterion));
        marks.AddRange(accepted);
        Changed();
        return [];
    }

    /// <summary>
    /// Hands the sheet in. Refuses sheet.locked and, unless a paper case is played, score.missing for each leaf that
    /// has no mark.
    /// </summary>
    public ImmutableArray<Refusal> Lock(RatedStep step, EvaluationPolicy policy, DateTimeOffset now)
    {
        if (LockedAt is not null)
            return [new Refusal("sheet.locked")];
        var missing = step.Leaves.Where(leaf => Mark(leaf.Id) is null).ToList();
        if (missing.Count > 0 && policy != EvaluationPolicy.PaperCase)
            return [.. missing.Select(leaf => new Refusal("score.missing", leaf.Id) { Subject = About(leaf.Id) })];
        LockedAt = now;
        Changed();
        return [];
    }

    private Subject About(string criterion) => new(Bidder, Evaluator, criterion);
}

/// <summary>One mark, in points or levels.</summary>
public sealed record SheetMark(string Criterion, Points Value);
