using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Awards;

/// <summary>Decides whether the answer explains a flagged price. One that is not explained is not rejected by this: the
/// lead proposes to disqualify it.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">Whose price.</param>
/// <param name="IsExplained">Whether the answer explains it.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <param name="Version">Version of the question and answer that the lead read; a decision may replace another.</param>
/// <remarks>Refuses: access.not-found, version.stale, price.answer-missing, reason.missing.</remarks>
public sealed record DecideAboutPrice(
    CompetitionId Competition,
    string Bidder,
    bool IsExplained,
    BilingualText Reason,
    int Version
) : ICommand<Done>, IAboutCompetition;

internal sealed class DecideAboutPriceHandler(IPriceReviews reviews, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<DecideAboutPrice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DecideAboutPrice command, CancellationToken cancellationToken)
    {
        if (await reviews.Of(command.Competition, command.Bidder, cancellationToken) is not { } review)
            return AccessRefusals.NotFound;
        if (review.Version != command.Version)
            return new Refusal("version.stale") { Current = PriceReviewSummary.Of(review) };
        return review.Decide(command.IsExplained, command.Reason, current.Person.Id, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
