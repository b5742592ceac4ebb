using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>One call as it is read for lives and tasks.</summary>
internal sealed record CallRow
{
    public required SolicitationId Id { get; init; }
    public required ProgrammeId Programme { get; init; }
    public required CallTerms Terms { get; init; }
    public required EvaluationPlan Plan { get; init; }
    public required int PlanChanges { get; init; }
    public required SolicitationState State { get; init; }
    public required bool IsPublished { get; init; }
    public required IReadOnlyList<string> Authors { get; init; }
    public required DateTimeOffset? ReturnedAt { get; init; }
    public required string TimeZone { get; init; }
    public required bool IsSynthetic { get; init; }
    public required int Questions { get; init; }
    public required int AddendaToApprove { get; init; }
    public required int AddendaToPublish { get; init; }
    public required int? Threshold { get; init; }
    public required bool? HasOwnKey { get; init; }
    public required int WithoutKey { get; init; }
    public required bool IsReplacing { get; init; }
    public required AwardState? Award { get; init; }
    public required DateTimeOffset? AwardedAt { get; init; }
    public required string? RecommendedBy { get; init; }
    public required int Unsigned { get; init; }
    public required int LettersToReview { get; init; }
    public required int LettersToApprove { get; init; }
    public required int LettersToSend { get; init; }
    public required int Debriefs { get; init; }
    public required int Disputes { get; init; }
}
