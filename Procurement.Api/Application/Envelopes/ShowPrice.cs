using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The price in an opened commercial envelope.</summary>
/// <remarks>Refuses: access.not-found, access.not-permitted (an approver before the ranking; a lead too, where a rated step
/// follows the price), envelope.not-opened, envelope.did-not-advance (it stays sealed for
/// good).</remarks>
public sealed record ShowPrice(CompetitionId Competition, string Bidder) : IQuery<PriceDetails>, IAboutCompetition;

/// <summary>A price.</summary>
/// <param name="Price">In the programme's currency.</param>
public sealed record PriceDetails(Money Price);

internal sealed class ShowPriceHandler(IReadContext context, ICurrentPerson current)
    : IRequestHandler<ShowPrice, Outcome<PriceDetails>>
{
    public async Task<Outcome<PriceDetails>> Handle(ShowPrice query, CancellationToken cancellationToken)
    {
        if (
            await context.FileOf(query.Competition, cancellationToken) is not { } file
            || file.Submissions.FirstOrDefault(one => one.Bidder == query.Bidder) is not { } submission
        )
            return AccessRefusals.NotFound;
        if (!MaySee(file, current.Person.Role!.Value))
            return new Refusal("access.not-permitted", nameof(ShowPrice));
        return file.BarsPriceOf(submission) is { } refusal
            ? refusal
            : new PriceDetails(file.OpenedPriceOf(submission)!.Value);
    }

    /// <summary>An approver sees prices from the ranking on; a lead too, where a rated step follows the price; a key
    /// holder never as such.</summary>
    /// <remarks>Source: domain guide, disclosure matrix.</remarks>
    internal static bool MaySee(EvaluationFile file, Role reader) =>
        reader == Role.FairnessMonitor
        || (reader is Role.ProcurementLead or Role.Approver && file.Competition.Rankings.Count > 0)
        || (reader == Role.ProcurementLead && !file.Competition.HidesPrices(file.Plan));
}
