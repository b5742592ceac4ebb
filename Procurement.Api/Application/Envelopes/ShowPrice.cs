using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The price in an opened commercial envelope.</summary>
/// <remarks>Refuses: access.not-found, envelope.not-opened, envelope.did-not-advance (it stays sealed for
/// good).</remarks>
public sealed record ShowPrice(CompetitionId Competition, string Bidder) : IQuery<PriceDetails>, IAboutCompetition;

/// <summary>A price.</summary>
/// <param name="Price">In the programme's currency.</param>
public sealed record PriceDetails(Money Price);

internal sealed class ShowPriceHandler(IReadContext context) : IRequestHandler<ShowPrice, Outcome<PriceDetails>>
{
    public async Task<Outcome<PriceDetails>> Handle(ShowPrice query, CancellationToken cancellationToken)
    {
        if (
            await context.FileOf(query.Competition, cancellationToken) is not { } file
            || file.Submissions.FirstOrDefault(one => one.Bidder == query.Bidder) is not { } submission
        )
            return AccessRefusals.NotFound;
        return file.BarsPriceOf(submission) is { } refusal
            ? refusal
            : new PriceDetails(file.OpenedPriceOf(submission)!.Value);
    }
}
