using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Repositories;

namespace Procurement.Infrastructure.Verification;

/// <summary>
/// Works the results that an entry wrote out again with the domain's own code, from the rows as they stood then: plans
/// against their hashes, rankings from points and prices, awards and qualified lists from rankings.
/// </summary>
internal sealed class ResultReplay(ProcurementContext replayed)
{
    private readonly EvaluationFiles files = new(replayed, QueryTrackingBehavior.NoTracking);

    /// <summary>The first result of an entry that is not the one that comes out, or null.</summary>
    public async Task<Fault?> First(IReadOnlyList<RecordedChange> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            var fault = change switch
            {
                { Table: "solicitations" } when change.Columns.ContainsKey("plan") => await Plan(change, cancellation),
                { Table: "rankings", Change: "insert" } => await Ranking(change, cancellation),
                { Table: "awards", Change: "insert" } => await Award(change, cancellation),
                { Table: "qualified_lists", Change: "insert" } => await QualifiedList(change, cancellation),
                _ => null,
            };
            if (fault is not null)
                return fault with { Table = change.Table };
        }
        return null;
    }

    private async Task<Fault?> Plan(RecordedChange change, CancellationToken cancellation)
    {
        var id = new SolicitationId(IdIn(change, "id"));
        var call = await replayed.Set<Solicitation>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
        return call.PlanHash == call.Plan.Hash() ? null : Differs(FaultKind.Plan, call.Terms.Reference, "");
    }

    private async Task<Fault?> Ranking(RecordedChange change, CancellationToken cancellation)
    {
        var competition = IdIn(change, "competition_id");
        var number = int.Parse(change.Columns["number"]!, CultureInfo.InvariantCulture);
        var file = (await files.Of(new CompetitionId(competition), cancellation))!;
        var kept = file.Competition.Rankings.Single(ranking => ranking.Number == number);
        return kept.DiffersFrom(file.Rank(number)) is { } bidder
            ? Differs(FaultKind.Ranking, $"{file.Competition.Region} {number}", bidder)
            : null;
    }

    private async Task<Fault?> Award(RecordedChange change, CancellationToken cancellation)
    {
        var call = new SolicitationId(IdIn(change, "solicitation_id"));
        var award = await replayed
            .Set<Award>()
            .AsNoTracking()
            .Whole()
            .SingleAsync(one => one.Call == call, cancellation);
        var regions = await files.Of(call, cancellation);
        var terms = regions[0].Call;
        var decided = AwardAssignment.Decide(
            new AwardInput(
                terms.Plan.Ranking,
                terms.Terms.MostRegionsPerBidder,
                [.. regions.Select(file => new RegionRanking(file.Competition.Region, file.LatestRanking()))]
            )
        );
        var differing = decided
            .Zip(award.Entries, (given, entry) => (given, kept: entry.Decision))
            .FirstOrDefault(pair =>
                pair.given with { PassedOver = [] } != pair.kept with { PassedOver = [] }
                || !pair.given.PassedOver.SequenceEqual(pair.kept.PassedOver)
            );
        return differing.given is { } region ? Differs(FaultKind.Award, terms.Terms.Reference, region.Region) : null;
    }

    private async Task<Fault?> QualifiedList(RecordedChange change, CancellationToken cancellation)
    {
        var id = new QualifiedListId(IdIn(change, "id"));
        var list = await replayed
            .Set<QualifiedList>()
            .AsNoTracking()
            .Whole()
            .SingleAsync(one => one.Id == id, cancellation);
        var file = (await files.Of(list.Rfq, cancellation))[0];
        var derived = new QualifiedList(
            id,
            list.Rfq,
            list.ListVersion,
            file.LatestRanking(),
            file.Call.Terms.ShortlistMaximum
        );
        return derived.Bidders.SequenceEqual(list.Bidders)
            ? null
            : Differs(FaultKind.QualifiedList, file.Call.Terms.Reference, "");
    }

    private static Guid IdIn(RecordedChange change, string column) =>
        Guid.Parse(change.Columns.GetValueOrDefault(column) ?? change.Key[column]!);

    private static Fault Differs(FaultKind kind, string key, string column) =>
        new(kind, "", null) { Key = key, Column = column };
}
