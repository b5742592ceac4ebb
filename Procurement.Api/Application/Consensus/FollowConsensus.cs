using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>Of which bidders the reader may follow the panel's meeting at this moment: asked again before each word of it is
/// sent, since a conflict may be declared and a role taken away at any time.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <remarks>Refuses: access.not-found, sheet.hidden.</remarks>
public sealed record FollowConsensus(CompetitionId Competition, string Step)
    : IQuery<FollowedConsensus>,
        IAboutCompetition;

/// <summary>What may be followed.</summary>
/// <param name="Hears">Whether the reader may hear of a bidder.</param>
public sealed record FollowedConsensus(Func<string, bool> Hears);

internal sealed class FollowConsensusHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<FollowConsensus, Outcome<FollowedConsensus>>
{
    public async Task<Outcome<FollowedConsensus>> Handle(FollowConsensus query, CancellationToken cancellationToken)
    {
        var person = current.Person;
        var evaluator = person.Own();
        var found = await (
            from competition in read.Competitions.IgnoreAutoIncludes()
            join panel in read.Panels.IgnoreAutoIncludes() on competition.Id equals panel.Competition
            where competition.Id == query.Competition
            from step in competition.Steps
            where step.Step == query.Step
            select new
            {
                step.State,
                HasBegun = step.ConsensusOpenedAt != null,
                IsRanked = competition.Rankings.Any(),
                IsMember = panel.Members.Any(member => member.Evaluator == evaluator && member.LeftAt == null),
                Barred = panel.Conflicts.Where(one => one.Evaluator == evaluator).Select(one => one.Bidder).ToList(),
            }
        )
            .AsSingleQuery()
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null || (person.Role == Role.Evaluator && !found.IsMember))
            return AccessRefusals.NotFound;
        if (!person.SeesConsensus(found.State, found.HasBegun, found.IsRanked))
            return new Refusal("sheet.hidden", query.Step);
        var ofChair = await read.ReadableToChair(person, query.Competition, cancellationToken);
        return new FollowedConsensus(bidder => !found.Barred.Contains(bidder) && ofChair?.Contains(bidder) != false);
    }
}
