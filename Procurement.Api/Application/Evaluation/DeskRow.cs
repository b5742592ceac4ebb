using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A seat on a team and one bidder beside it; never shown as it is.</summary>
internal sealed record DeskRow
{
    public required CompetitionId Competition { get; init; }

    /// <summary>Place of the competition in its call.</summary>
    public required int Place { get; init; }

    public required SolicitationId Call { get; init; }

    public required string Reference { get; init; }

    public required string RegionCode { get; init; }

    public required string? RegionEnglish { get; init; }

    public required string? RegionFrench { get; init; }

    public required string TimeZone { get; init; }

    public required bool IsSynthetic { get; init; }

    public required EvaluationPolicy Policy { get; init; }

    public required string PlanHash { get; init; }

    public required SolicitationState State { get; init; }

    public required DateTimeOffset ClosesAt { get; init; }

    public required string Evaluator { get; init; }

    /// <summary>The leaves that they score; empty: all.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    public required string? Chair { get; init; }

    public required bool HasUndertaken { get; init; }

    /// <summary>Null: there is no bidder.</summary>
    public required SubmissionId? Submission { get; init; }

    public required string? Bidder { get; init; }

    public required string? Name { get; init; }

    public required IReadOnlyList<string>? Members { get; init; }

    public required int? Position { get; init; }

    public required string? StoppedAt { get; init; }

    public required bool IsInConflict { get; init; }

    /// <summary>The newest answer; null: none yet.</summary>
    public required InterestKind? Answer { get; init; }

    public required bool IsCleared { get; init; }

    /// <summary>Whether the evaluator may hear of the bidder; on paper only conflicts are recorded.</summary>
    public bool IsReadable =>
        Bidder is not null && !IsInConflict && (Policy == EvaluationPolicy.PaperCase || (HasUndertaken && IsCleared));

    /// <summary>Whether the evaluator still has to answer for the bidder.</summary>
    public bool IsUnanswered =>
        Bidder is not null && !IsInConflict && Policy != EvaluationPolicy.PaperCase && Answer is null;

    /// <summary>Whether the proposal passed every step closed before this one.</summary>
    public bool Reached(EvaluationPlan plan, PlanStep step) =>
        StoppedAt is not { } stop || plan.Steps.IndexOf(plan.Find(stop)!) >= plan.Steps.IndexOf(step);

    /// <summary>Whether the evaluator scores a leaf.</summary>
    public bool Scores(string leaf) => Criteria.Count == 0 || Criteria.Contains(leaf);

    /// <summary>Where the seat is, as its evaluator reads it.</summary>
    public DeskPlace Where =>
        new(
            Competition,
            Call,
            Reference,
            RegionCode,
            RegionEnglish is null ? null : new BilingualText(RegionEnglish, RegionFrench!),
            TimeZone,
            IsSynthetic
        );
}

/// <summary>Where an evaluator has a seat.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Call">Its call.</param>
/// <param name="Reference">Reference of the call.</param>
/// <param name="RegionCode">Code of the region; empty for an RFQ.</param>
/// <param name="Region">Name of the region; null for an RFQ.</param>
/// <param name="TimeZone">The zone in which its times are told.</param>
/// <param name="IsSynthetic">Whether it is invented.</param>
public sealed record DeskPlace(
    CompetitionId Competition,
    SolicitationId Call,
    string Reference,
    string RegionCode,
    BilingualText? Region,
    string TimeZone,
    bool IsSynthetic
);
