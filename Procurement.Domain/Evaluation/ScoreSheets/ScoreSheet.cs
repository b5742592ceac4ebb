using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>What one evaluator wrote for one submission in one step, leaf by leaf. Nobody else sees it before the sheets
/// of the step are locked; what ever stood on it stays in its history.</summary>
public sealed partial class ScoreSheet : Aggregate
{
    private readonly List<SheetField> fields = [];

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

    /// <summary>What stands for each leaf, in the plan's order; a leaf that is absent was never saved.</summary>
    public IReadOnlyList<SheetField> Fields => fields;

    /// <summary>The marks, one a leaf; a leaf that is absent has not been scored.</summary>
    public IReadOnlyList<SheetMark> Marks =>
        [
            .. from one in fields
            where one.Value is not null
            select new SheetMark(one.Criterion, one.Value.GetValueOrDefault()),
        ];

    /// <summary>The mark for a leaf in points or levels, or null where it has not been scored.</summary>
    public Points? Mark(string criterion) => Field(criterion)?.Value;

    /// <summary>What stands for a leaf, or null where it was never saved.</summary>
    public SheetField? Field(string criterion) => fields.Find(field => field.Criterion == criterion);

    /// <summary>
    /// Saves one leaf. Saying again what stands changes nothing, so a retry does no harm. Refuses sheet.locked,
    /// reference.unknown, version.stale with what stands, and what <see cref="Plans.Criteria.Mark.Read"/> refuses. Needs
    /// of the fields this one only.
    /// </summary>
    /// <param name="step">The rated step.</param>
    /// <param name="written">What is written.</param>
    /// <param name="version">Version of the field that was read; 0: it had never been saved.</param>
    /// <param name="now">When.</param>
    public Refusal? Score(RatedStep step, WrittenField written, int version, DateTimeOffset now)
    {
        var refusals = Score(step, [new ReadField(written, version)], now);
        return refusals.IsEmpty ? null : refusals[0];
    }

    /// <summary>Saves several leaves at once, all or none, each as <see cref="Score(RatedStep, WrittenField, int,
    /// DateTimeOffset)"/> saves one. Refuses what <see cref="Bars(RatedStep, IReadOnlyCollection{ReadField})"/>
    /// says.</summary>
    public ImmutableArray<Refusal> Score(RatedStep step, IReadOnlyCollection<ReadField> written, DateTimeOffset now)
    {
        var refusals = Bars(step, written);
        if (!refusals.IsEmpty)
            return refusals;
        foreach (var (field, _) in written)
            if (Read(step, field).Value is var mark && !Stands(field, mark))
            {
                Save(step, field, mark, now);
                Changed();
            }
        return [];
    }

    /// <summary>Why these leaves cannot be saved: sheet.voided, sheet.locked and, leaf by leaf, reference.unknown,
    /// version.stale with what stands, and what <see cref="Plans.Criteria.Mark.Read"/> refuses. Changes nothing.</summary>
    public ImmutableArray<Refusal> Bars(RatedStep step, IReadOnlyCollection<ReadField> written) =>
        Bars() is { } barred ? [barred] : [.. written.Select(field => Bars(step, field)).OfType<Refusal>()];

    private Refusal? Bars(RatedStep step, ReadField written)
    {
        var read = Read(step, written.Field);
        if (read.IsRefused)
            return read.Refusals[0];
        var criterion = written.Field.Criterion;
        return Stands(written.Field, read.Value) || (Field(criterion)?.Version ?? 0) == written.Version
            ? null
            : new Refusal("version.stale") { Subject = About(criterion), Current = Field(criterion) };
    }

    private bool Stands(WrittenField written, Points? mark) => Field(written.Criterion)?.Says(mark, written) == true;

    /// <summary>Saves several leaves at once, all or none, whatever stood there. Refuses sheet.locked, reference.unknown
    /// and what <see cref="Plans.Criteria.Mark.Read"/> refuses.</summary>
    public ImmutableArray<Refusal> Write(RatedStep step, IReadOnlyCollection<WrittenField> written, DateTimeOffset now)
    {
        if (Bars() is { } barred)
            return [barred];
        var read = written.Select(field => (Field: field, Mark: Read(step, field))).ToList();
        var refusals = read.SelectMany(one => one.Mark.Refusals).ToImmutableArray();
        if (!refusals.IsEmpty)
            return refusals;
        foreach (var (field, mark) in read)
            Save(step, field, mark.Value, now);
        Changed();
        return [];
    }

    private Outcome<Points?> Read(RatedStep step, WrittenField written)
    {
        if (step.Leaves.FirstOrDefault(leaf => leaf.Id == written.Criterion) is not { } leaf)
            return new Refusal("reference.unknown", written.Criterion) { Subject = About(written.Criterion) };
        if (written.Mark is not { } value)
            return (Points?)null;
        var mark = Plans.Criteria.Mark.Read(leaf, value);
        return mark.IsRefused ? mark.Refusals[0] with { Subject = About(written.Criterion) } : (Points?)mark.Value;
    }

    private void Save(RatedStep step, WrittenField written, Points? value, DateTimeOffset now)
    {
        var field = Field(written.Criterion) ?? Place(step, written.Criterion);
        var comment = written.Comment ?? "";
        // A private note or mark is no part of what was scored, and nobody else ever reads it.
        if (field.Version == 0 || field.Value != value || field.Comment != comment)
            Enter(SheetEntryKind.Written, field.Criterion, value, comment, null, Evaluator, now);
        field.Save(value, written, now);
    }

    private SheetField Place(RatedStep step, string criterion)
    {
        var field = new SheetField(criterion, step.Leaves.TakeWhile(leaf => leaf.Id != criterion).Count());
        var after = fields.FindIndex(other => other.Position > field.Position);
        fields.Insert(after < 0 ? fields.Count : after, field);
        return field;
    }

    private Subject About(string criterion) => new(Bidder, Evaluator, criterion);
}
