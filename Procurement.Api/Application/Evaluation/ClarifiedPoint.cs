using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A question about a proposal and its bidder's answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="Answer">The answer; null: none yet.</param>
/// <param name="AnsweredAt">When it was answered; null: it was not.</param>
public sealed record ClarifiedPoint(
    BilingualText Question,
    DateTimeOffset AskedAt,
    string? Answer,
    DateTimeOffset? AnsweredAt
);
