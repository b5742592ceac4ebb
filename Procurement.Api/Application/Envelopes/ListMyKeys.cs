using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The calls in which one holds a key, or is to: what waits for one there.</summary>
/// <remarks>Shows one's own only.</remarks>
public sealed record ListMyKeys : IQuery<IReadOnlyList<HeldKeySummary>>;

/// <summary>A key that one holds, or is to make.</summary>
/// <param name="Call">Identifier of the call.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How far it has come.</param>
/// <param name="MadeAt">When the key was made; null: it is to be made.</param>
/// <param name="IsReplacing">Whether a holder of the call is being replaced.</param>
/// <param name="TimeZone">IANA zone of its times.</param>
/// <param name="Openings">Its competitions whose prices can be opened, were, or will be.</param>
public sealed record HeldKeySummary(
    SolicitationId Call,
    string Reference,
    BilingualText Title,
    SolicitationState State,
    DateTimeOffset? MadeAt,
    bool IsReplacing,
    string TimeZone,
    IReadOnlyList<DueOpening> Openings
);

/// <summary>The opening of one competition.</summary>
/// <param name="Competition">Identifier.</param>
/// <param name="Region">Name of the region; null: the call has none.</param>
/// <param name="IsDue">Whether shares are taken now.</param>
/// <param name="OpenedAt">When the envelopes were opened; null: not yet.</param>
public sealed record DueOpening(CompetitionId Competition, BilingualText? Region, bool IsDue, DateTimeOffset? OpenedAt);

internal sealed class ListMyKeysHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListMyKeys, Outcome<IReadOnlyList<HeldKeySummary>>>
{
    public async Task<Outcome<IReadOnlyList<HeldKeySummary>>> Handle(
        ListMyKeys query,
        CancellationToken cancellationToken
    )
    {
        var person = current.Person.Id;
        var found = await (
            from holding in read.KeyHoldings
            join call in read.Solicitations on holding.Call equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            where
                holding.Holders.Any(one => one.Person == person && one.Standing != HolderStanding.Ended)
                && call.State != SolicitationState.Cancelled
            orderby call.Terms.ClosesAt descending, call.Id
            select new
            {
                Holding = holding,
                Call = call,
                Programme = programme,
            }
        ).ToListAsync(cancellationToken);
        var calls = found.ConvertAll(one => one.Call.Id);
        var competitions = await read
            .Competitions.Where(one => calls.Contains(one.Solicitation))
            .OrderBy(one => one.Position)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(one => new HeldKeySummary(
            one.Call.Id,
            one.Call.Terms.Reference,
            one.Call.Terms.Title,
            one.Call.State,
            one.Holding.Of(person)!.MadeAt,
            one.Holding.Joining is not null,
            one.Programme.Facts.TimeZone,
            [
                .. from competition in competitions
                where competition.Solicitation == one.Call.Id
                from step in one.Call.Plan.Steps.OfType<PriceStep>()
                select new DueOpening(
                    competition.Id,
                    one.Programme.Regions.FirstOrDefault(region => region.Code == competition.Region)?.Name,
                    competition.BarsOpening(one.Call, step.Id) is null,
                    competition.Openings.FirstOrDefault(opening => opening.Step == step.Id)?.OpenedAt
                ),
            ]
        ));
    }
}
