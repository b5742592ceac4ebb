using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>One step of a competition as it is read for lives and tasks; of an open step once for each member of the team.
/// Figures of the competition stand in the rows of its first step only.</summary>
internal sealed record StepRow
{
    public required CompetitionId Competition { get; init; }
    public required SolicitationId Call { get; init; }
    public required string Region { get; init; }
    public required string? English { get; init; }
    public required string? French { get; init; }
    public required bool IsStale { get; init; }
    public required int Rankings { get; init; }
    public required DateTimeOffset? RankedAt { get; init; }
    public required bool HasPanel { get; init; }
    public required int UnsureForLead { get; init; }
    public required int UnsureForApprover { get; init; }
    public required int Unlocks { get; init; }
    public required int Corrections { get; init; }
    public required int Disqualifications { get; init; }
    public required int Prices { get; init; }
    public required string Step { get; init; }
    public required StepState State { get; init; }
    public required DateTimeOffset? SheetsDueAt { get; init; }
    public required DateTimeOffset? ConsensusOpenedAt { get; init; }
    public required DateTimeOffset? ClosedAt { get; init; }
    public required DateTimeOffset? OpenedAt { get; init; }
    public required int Reaching { get; init; }
    public required int Stopped { get; init; }
    public required int Answers { get; init; }
    public required int Agreed { get; init; }
    public required string? Evaluator { get; init; }
    public required IReadOnlyList<string>? Criteria { get; init; }
    public required int Conflicts { get; init; }
    public required int HandedIn { get; init; }
}
