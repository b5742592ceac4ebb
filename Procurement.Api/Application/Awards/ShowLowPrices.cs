using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Awards;

/// <summary>The prices of a competition that are flagged as abnormally low, why, and what was asked and decided about
/// each.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowLowPrices(CompetitionId Competition) : IQuery<LowPriceDetails>, IAboutCompetition;

/// <summary>Flagged prices.</summary>
/// <param name="Call">Identifier of the call.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Region">Name of the region; null: the call has none.</param>
/// <param name="Names">What identifiers stand for.</param>
/// <param name="Reader">In which role it is read.</param>
/// <param name="IsRanked">Whether there is a ranking, which is when prices are flagged.</param>
/// <param name="BelowMean">A price this far or farther below the mean is flagged; null: the plan flags none.</param>
/// <param name="Basis">What the newest ranking's prices come to; null: none was opened.</param>
/// <param name="Prices">The flagged prices, in rank order, then those asked about that are flagged no more.</param>
public sealed record LowPriceDetails(
    SolicitationId Call,
    string Reference,
    BilingualText? Region,
    CallNames Names,
    Role Reader,
    bool IsRanked,
    Percent? BelowMean,
    PriceBasis? Basis,
    IReadOnlyList<FlaggedPriceDetails> Prices
);

/// <summary>One price and its review.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Name of the bidder.</param>
/// <param name="Price">The opened price; null: it counts no more.</param>
/// <param name="IsFlagged">Whether the newest ranking flags it.</param>
/// <param name="Review">What was asked, answered and decided; null: nothing was asked.</param>
public sealed record FlaggedPriceDetails(
    string Bidder,
    string Name,
    Money? Price,
    bool IsFlagged,
    PriceReviewSummary? Review
);

internal sealed class ShowLowPricesHandler(IReadContext read, KnownCalls calls, ICurrentPerson current)
    : IRequestHandler<ShowLowPrices, Outcome<LowPriceDetails>>
{
    public async Task<Outcome<LowPriceDetails>> Handle(ShowLowPrices query, CancellationToken cancellationToken)
    {
        if (
            await calls.Of(query.Competition, cancellationToken) is not { } call
            || call.FileOf(query.Competition) is not { } file
        )
            return AccessRefusals.NotFound;
        var names = await CallNames.Of(read, call.Call.Programme, cancellationToken);
        var newest = file.Competition.Rankings.Count;
        var ranking = newest == 0 ? null : call.RankingOf(file, newest);
        var step = file.Plan.Steps.OfType<PriceStep>().FirstOrDefault(one => one.AbnormallyLowBelowMean is not null);
        var reviews = call.Reviews.Where(one => one.Competition == query.Competition).ToList();
        List<string> flagged =
        [
            .. (ranking?.Ranked ?? [])
                .Where(one => one.Steps.OfType<PriceResult>().Any(price => price.IsAbnormallyLow))
                .Select(one => one.Bidder),
        ];
        return new LowPriceDetails(
            call.Call.Id,
            call.Call.Terms.Reference,
            names.RegionOf(file.Competition.Region),
            names,
            current.Person.Role!.Value,
            ranking is not null,
            step?.AbnormallyLowBelowMean,
            ranking?.PriceBases.FirstOrDefault(one => one.Step == step?.Id),
            [
                .. flagged
                    .Concat(reviews.Select(one => one.Bidder).Except(flagged))
                    .Select(bidder => new FlaggedPriceDetails(
                        bidder,
                        names.Bidders.GetValueOrDefault(bidder, bidder),
                        ranking?.Of(bidder)?.Steps.OfType<PriceResult>().FirstOrDefault()?.Price,
                        flagged.Contains(bidder),
                        reviews.Find(one => one.Bidder == bidder) is { } review ? PriceReviewSummary.Of(review) : null
                    )),
            ]
        );
    }
}
