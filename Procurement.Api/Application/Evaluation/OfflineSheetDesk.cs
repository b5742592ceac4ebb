using System.Collections.Immutable;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What a score sheet that came back would write on one proposal's sheet.</summary>
/// <param name="Sheet">The sheet; not kept yet where it is new.</param>
/// <param name="IsNew">Whether it was never begun.</param>
/// <param name="Step">The step.</param>
/// <param name="Changes">The leaves on which the file says something else than the sheet.</param>
internal sealed record OfflineProposal(
    ScoreSheet Sheet,
    bool IsNew,
    RatedStep Step,
    ImmutableArray<(OfflineField Field, ReadField Written)> Changes
);

/// <summary>What a score sheet that came back comes to.</summary>
/// <param name="Proposals">What it would write.</param>
/// <param name="Faults">What keeps it from being written, each with its cell.</param>
internal sealed record OfflineReading(
    ImmutableArray<OfflineProposal> Proposals,
    ImmutableArray<(OfflineField Field, Refusal Refusal)> Faults
);

/// <summary>Holds a score sheet that came back against what is recorded; the dry run and the import ask the same.</summary>
internal sealed class OfflineSheetDesk(
    IOfflineSheets files,
    IScoringFootings footings,
    IPublishedPlans plans,
    IScoreSheets sheets,
    ICurrentPerson current,
    IIdentifiers identifiers
)
{
    /// <summary>Reads a file. Refuses access.not-found, sheet.file-too-large, sheet.file-unreadable, sheet.file-foreign,
    /// sheet.file-altered, sheet.file-plan-changed. Changes nothing.</summary>
    public async Task<Outcome<OfflineReading>> Read(
        CompetitionId competition,
        string step,
        byte[] file,
        CancellationToken cancellation
    )
    {
        var read = files.Read(file);
        if (read.IsRefused)
            return read.Refusals;
        var offline = read.Value;
        if (offline.Competition != competition || offline.Step != step || offline.Evaluator != current.Person.ActsFor)
            return new Refusal("sheet.file-foreign");
        var proposals = ImmutableArray.CreateBuilder<OfflineProposal>();
        var faults = ImmutableArray.CreateBuilder<(OfflineField, Refusal)>();
        foreach (var fields in offline.Fields.GroupBy(field => field.Bidder))
        {
            var bidder = fields.Key;
            if (await footings.Of(competition, step, bidder, current.Person, cancellation) is not { } footing)
                return AccessRefusals.NotFound;
            if (footing.PlanHash != offline.PlanHash)
                return new Refusal("sheet.file-plan-changed");
            if (footing.Bars(current.Person.Id) is { } barred)
            {
                faults.Add((fields.First(), Placed(fields.First(), barred)));
                continue;
            }
            var plan = await plans.Of(footing.Call, footing.PlanHash, cancellation);
            if (plan.Find(step) is not RatedStep rated)
                return AccessRefusals.NotFound;
            var sheet = await sheets.Of(competition, bidder, step, offline.Evaluator, cancellation);
            var isNew = sheet is null;
            sheet ??= new ScoreSheet(
                new ScoreSheetId(identifiers.Next()),
                competition,
                bidder,
                step,
                offline.Evaluator
            );
            ImmutableArray<(OfflineField Field, ReadField Written)> changes = [.. Changes(sheet, fields)];
            faults.AddRange(Faults(footing, sheet, rated, fields, changes));
            proposals.Add(new OfflineProposal(sheet, isNew, rated, changes));
        }
        return new OfflineReading(proposals.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The leaves on which the file says something else; notes and marks to look again are no part of it and stay.</summary>
    private static IEnumerable<(OfflineField, ReadField)> Changes(ScoreSheet sheet, IEnumerable<OfflineField> fields)
    {
        foreach (var field in fields.Where(field => field.Fault is null))
        {
            var standing = sheet.Field(field.Criterion);
            var repeats = field.Repeats(standing?.Comment ?? "");
            if (repeats && field.Mark == standing?.Value?.Exact)
                continue;
            var comment = repeats ? standing?.Comment : field.Comment;
            var (note, again) = (standing?.Note, standing?.LookAgain == true);
            var written = new WrittenField(field.Criterion, field.Mark, comment, note, again);
            yield return (field, new ReadField(written, field.Version));
        }
    }

    private static IEnumerable<(OfflineField, Refusal)> Faults(
        ScoringFooting footing,
        ScoreSheet sheet,
        RatedStep step,
        IEnumerable<OfflineField> fields,
        ImmutableArray<(OfflineField Field, ReadField Written)> changes
    )
    {
        var first = fields.First();
        foreach (var field in fields)
            if (field.Fault is { } fault)
                yield return (field, Placed(field, fault));
        foreach (var (field, _) in changes)
            if (footing.BarsLeaf(field.Criterion) is { } notTheirs)
                yield return (field, Placed(field, notTheirs));
        if (changes.IsEmpty)
            yield break;
        foreach (var refusal in sheet.Bars(step, [.. changes.Select(change => change.Written)]))
        {
            var about = changes
                .Select(change => change.Field)
                .FirstOrDefault(field => field.Criterion == refusal.Subject?.Item);
            yield return (about ?? first, Placed(about ?? first, refusal));
        }
    }

    private static Refusal Placed(OfflineField field, Refusal refusal) =>
        refusal with
        {
            Subject = (refusal.Subject ?? new Subject(field.Bidder, null, field.Criterion)) with { Cell = field.Cell },
            Current = FieldDetails.Of(refusal.Current as SheetField),
        };
}
