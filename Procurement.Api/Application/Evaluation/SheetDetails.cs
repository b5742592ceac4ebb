using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>One evaluator's sheet for a submission and step, with its history.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Evaluator">Whose sheet.</param>
/// <param name="LockedAt">When it was handed in; null: it was not.</param>
/// <param name="UnlockAskedAt">When the evaluator asked to have it back; null: they did not.</param>
/// <param name="VoidedAt">When it was made void; null: it counts.</param>
/// <param name="Fields">The criteria that the evaluator scores, in the plan's order; version 0: never saved.</param>
/// <param name="History">Everything that happened to it, the oldest first.</param>
public sealed record SheetDetails(
    string Step,
    string Bidder,
    string Evaluator,
    DateTimeOffset? LockedAt,
    DateTimeOffset? UnlockAskedAt,
    DateTimeOffset? VoidedAt,
    IReadOnlyList<FieldDetails> Fields,
    IReadOnlyList<SheetEntry> History
)
{
    internal static SheetDetails Of(RatedStep step, string bidder, PanelMember member, ScoreSheet? sheet, bool isOwn) =>
        new(
            step.Id,
            bidder,
            member.Evaluator,
            sheet?.LockedAt,
            sheet?.UnlockAskedAt,
            sheet?.VoidedAt,
            [
                .. member
                    .Of(step.Leaves)
                    .Select(leaf => FieldDetails.Of(sheet?.Field(leaf.Id)) ?? FieldDetails.Blank(leaf.Id))
                    .Select(saved => isOwn ? saved : saved with { Note = null, LookAgain = null }),
            ],
            sheet?.History ?? []
        );
}
