using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Awards;

/// <summary>The bidder explains its price.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Answer">The explanation, in the bidder's words.</param>
/// <remarks>Refuses: access.not-found (it was not asked), price.already-answered, price.answer-missing.</remarks>
public sealed record AnswerAboutPrice(CompetitionId Competition, string Answer) : ICommand<Done>, IAboutCompetition;

internal sealed class AnswerAboutPriceHandler(IPriceReviews reviews, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<AnswerAboutPrice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AnswerAboutPrice command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await reviews.Of(command.Competition, bidder, cancellationToken) is not { } review
        )
            return AccessRefusals.NotFound;
        return review.Reply(command.Answer, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
