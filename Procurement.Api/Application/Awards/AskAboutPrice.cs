using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Awards;

/// <summary>Asks a bidder in writing how it comes to a price that is flagged as abnormally low.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">Whose price.</param>
/// <param name="Question">The question, in both languages.</param>
/// <remarks>Refuses: access.not-found, price.not-flagged, price.already-asked, text.missing.</remarks>
public sealed record AskAboutPrice(CompetitionId Competition, string Bidder, BilingualText Question)
    : ICommand<PriceReviewId>,
        IAboutCompetition;

internal sealed class AskAboutPriceHandler(
    ICompetitions competitions,
    IPriceReviews reviews,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AskAboutPrice, Outcome<PriceReviewId>>
{
    public async Task<Outcome<PriceReviewId>> Handle(AskAboutPrice command, CancellationToken cancellationToken)
    {
        if (await competitions.FileOf(command.Competition, cancellationToken) is not { } file)
            return AccessRefusals.NotFound;
        if (await reviews.Of(command.Competition, command.Bidder, cancellationToken) is not null)
            return new Refusal("price.already-asked", command.Bidder);
        if (file.Competition.Rankings.Count == 0 || !LowPrices.FlaggedIn(file).Contains(command.Bidder))
            return new Refusal("price.not-flagged", command.Bidder);
        var review = PriceReview.Ask(
            new PriceReviewId(identifiers.Next()),
            command.Competition,
            command.Bidder,
            command.Question,
            current.Person.Id,
            clock.GetUtcNow()
        );
        if (review.IsRefused)
            return review.Refusals;
        reviews.Add(review.Value);
        return review.Value.Id;
    }
}
