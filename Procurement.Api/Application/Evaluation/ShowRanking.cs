using AutoMapper;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The newest ranking of a competition and what came of it.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowRanking(CompetitionId Competition) : IQuery<RankingDetails>, IAboutCompetition;

internal sealed class ShowRankingHandler(IReadContext read, IMapper mapper)
    : IRequestHandler<ShowRanking, Outcome<RankingDetails>>
{
    public async Task<Outcome<RankingDetails>> Handle(ShowRanking query, CancellationToken cancellationToken)
    {
        if (await read.FileOf(query.Competition, cancellationToken) is not { } file)
            return AccessRefusals.NotFound;
        var programme = await read.Programmes.SingleAsync(one => one.Id == file.Call.Programme, cancellationToken);
        var names = await read
            .Organizations.Where(one => one.Programme == programme.Id)
            .Select(one => new { one.Bidder, one.Facts.Name })
            .ToDictionaryAsync(one => one.Bidder, one => one.Name, cancellationToken);
        var award = await read.Awards.SingleOrDefaultAsync(one => one.Call == file.Call.Id, cancellationToken);
        var entry = award?.Entries.Single(one => one.Region == file.Competition.Region);
        var list = await read
            .QualifiedLists.Where(one => one.Rfq == file.Call.Id)
            .OrderByDescending(one => one.ListVersion)
            .FirstOrDefaultAsync(cancellationToken);
        var latest = file.Competition.Rankings.Count == 0 ? null : file.Competition.Rankings[^1];
        return new RankingDetails
        {
            Competition = file.Competition.Id.Value,
            Call = file.Call.Id.Value,
            Kind = file.Call.Terms.Kind,
            Reference = file.Call.Terms.Reference,
            Title = file.Call.Terms.Title,
            Region = programme.Regions.FirstOrDefault(one => one.Code == file.Competition.Region)?.Name,
            RegionCode = file.Competition.Region,
            State = file.Call.State,
            IsSynthetic = programme.Facts.IsSynthetic,
            Currency = programme.Facts.Currency,
            TimeZone = programme.Facts.TimeZone,
            PlanHash = file.Call.PlanHash,
            Method = file.Plan.Ranking,
            TotalPoints = file.Plan.TotalPoints,
            Steps = [.. file.Plan.Steps.OfType<ScoredStep>().Select(StepHeading.Of)],
            Number = latest?.Number,
            WorkedOutAt = latest?.WorkedOutAt,
            Proposals = latest is null ? [] : [.. Proposals(file, names, list)],
            Award = entry is null ? null : AwardSummary.Of(entry, names),
        };
    }

    private IEnumerable<RankedProposal> Proposals(
        EvaluationFile file,
        Dictionary<string, string> names,
        QualifiedList? list
    ) =>
        file.LatestRanking()
            .Proposals.Select(proposal =>
                mapper.Map<RankedProposal>(proposal) with
                {
                    Name = names[proposal.Bidder],
                    IsQualified = list?.Holds(proposal.Bidder),
                    Scores = proposal
                        .Steps.OfType<ScoredResult>()
                        .ToDictionary(step => step.Step, step => step.Score.Rounded),
                    Price = proposal.Steps.OfType<PriceResult>().Select(step => (Money?)step.Price).FirstOrDefault(),
                }
            );
}
