using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A dry run of ImportOfflineSheet: what the file would change, and everything that keeps it from being taken;
/// nothing is kept.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="File">The XLSX file, at most 5 MB.</param>
/// <remarks>Refuses: sheet.file-too-large, sheet.file-unreadable, sheet.file-foreign, sheet.file-altered,
/// sheet.file-plan-changed.</remarks>
public sealed record CheckOfflineSheet(CompetitionId Competition, string Step, byte[] File)
    : IQuery<CheckedSheet>,
        IAboutCompetition;

/// <summary>What a dry run found.</summary>
/// <param name="Changes">The leaves on which the file says something else, in its order.</param>
/// <param name="Faults">What keeps the file from being taken; empty: nothing.</param>
public sealed record CheckedSheet(IReadOnlyList<OfflineChange> Changes, IReadOnlyList<OfflineFault> Faults);

/// <summary>One leaf that would change.</summary>
/// <param name="Cell">Where its points stand in the file: "B1!C12".</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Mark">What the file says in points or levels; null: none.</param>
/// <param name="Comment">What the file says; empty: none.</param>
/// <param name="Standing">What stands; null: it was never saved.</param>
public sealed record OfflineChange(
    string Cell,
    string Bidder,
    string Criterion,
    Fraction? Mark,
    string Comment,
    FieldDetails? Standing
);

/// <summary>One fault.</summary>
/// <param name="Cell">The cell that it is about.</param>
/// <param name="Code">Its code.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Mark">The number that stands in the cell; null: none.</param>
/// <param name="Sentence">What is wrong and what to do next.</param>
/// <param name="Standing">What stands now, where somebody changed it since the file went out.</param>
public sealed record OfflineFault(
    string Cell,
    string Code,
    string Bidder,
    string Criterion,
    Fraction? Mark,
    BilingualText Sentence,
    FieldDetails? Standing
);

internal sealed class CheckOfflineSheetHandler(OfflineSheetDesk desk)
    : IRequestHandler<CheckOfflineSheet, Outcome<CheckedSheet>>
{
    public async Task<Outcome<CheckedSheet>> Handle(CheckOfflineSheet query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(query.Competition, query.Step, query.File, cancellationToken);
        return read.IsRefused
            ? read.Refusals
            : new CheckedSheet(
                [.. read.Value.Proposals.SelectMany(one => one.Changes.Select(change => Of(change.Field, one.Sheet)))],
                [.. read.Value.Faults.Select(fault => Of(fault.Field, fault.Refusal))]
            );
    }

    private static OfflineChange Of(OfflineField field, ScoreSheet sheet) =>
        new(
            field.Cell,
            field.Bidder,
            field.Criterion,
            field.Mark,
            field.Comment,
            FieldDetails.Of(sheet.Field(field.Criterion))
        );

    private static OfflineFault Of(OfflineField field, Refusal refusal) =>
        new(
            field.Cell,
            refusal.Code,
            field.Bidder,
            field.Criterion,
            field.Mark,
            new BilingualText(
                RefusalSentences.In(Language.English, refusal),
                RefusalSentences.In(Language.French, refusal)
            ),
            refusal.Current as FieldDetails
        );
}
