using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Calls that were read whole, and single competitions, each under what its record says of when it last changed: as
/// long as that stays, nothing of it has changed. Few are kept.</summary>
internal sealed class CallShelf
{
    private const int Most = 24;
    private readonly ConcurrentDictionary<Guid, (string Stamp, KnownCall Call)> shelf = new();

    /// <summary>What was kept under that stamp; null: nothing.</summary>
    public KnownCall? Find(Guid id, string stamp) =>
        shelf.TryGetValue(id, out var kept) && kept.Stamp == stamp ? kept.Call : null;

    /// <summary>Keeps it.</summary>
    public void Keep(Guid id, string stamp, KnownCall call)
    {
        if (shelf.Count >= Most && !shelf.ContainsKey(id))
            shelf.Clear();
        shelf[id] = (stamp, call);
    }
}

/// <summary>Reads calls whole or one competition of them, or takes them off the shelf.</summary>
internal sealed class KnownCalls(IReadContext read, IRecordChains chains, KnownReach reach, CallShelf shelf)
{
    /// <summary>A competition with its call, or null; of the other competitions there is no file.</summary>
    public async Task<KnownCall?> Of(CompetitionId competition, CancellationToken cancellation)
    {
        if (await reach.Of(competition, cancellation) is not { Call: { } id })
            return null;
        // The stamp first: what is added while the rest is read makes the next reader read anew.
        var stamp = await chains.StampOf(id, competition, cancellation);
        if (shelf.Find(competition.Value, stamp) is { } known)
            return known;
        if (await read.FileOf(competition, cancellation) is not { } file)
            return null;
        var competitions = await read
            .Competitions.AsSplitQuery()
            .Where(one => one.Solicitation == id)
            .OrderBy(one => one.Position)
            .ThenBy(one => one.Region)
            .ToListAsync(cancellation);
        var call = await Read(file.Call, competitions, [file], cancellation);
        shelf.Keep(competition.Value, stamp, call);
        return call;
    }

    /// <summary>A call with all of its competitions, or null.</summary>
    public async Task<KnownCall?> Of(SolicitationId id, CancellationToken cancellation)
    {
        var stamp = $"{await chains.HeadOf(id, cancellation)}";
        if (shelf.Find(id.Value, stamp) is { } known)
            return known;
        if (await read.Solicitations.SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
            return null;
        var files = await read.FilesOf(id, cancellation);
        var call = await Read(found, [.. files.Select(file => file.Competition)], files, cancellation);
        shelf.Keep(id.Value, stamp, call);
        return call;
    }

    private async Task<KnownCall> Read(
        Solicitation call,
        IReadOnlyList<Competition> competitions,
        IReadOnlyList<EvaluationFile> files,
        CancellationToken cancellation
    )
    {
        var (id, asked) = (call.Id, files.Select(file => file.Competition.Id).ToList());
        return new KnownCall
        {
            Call = call,
            Competitions = competitions,
            Files = files,
            Award = await read.Awards.SingleOrDefaultAsync(one => one.Call == id, cancellation),
            Reviews = await read
                .PriceReviews.Where(one => asked.Contains(one.Competition))
                .OrderBy(one => one.Id)
                .ToListAsync(cancellation),
            Corrections = await read
                .Corrections.Where(one => asked.Contains(one.Competition))
                .OrderBy(one => one.ProposedAt)
                .ThenBy(one => one.Id)
                .ToListAsync(cancellation),
            Lists = await read
                .QualifiedLists.Where(one => one.Rfq == id)
                .OrderBy(one => one.ListVersion)
                .ToListAsync(cancellation),
            OpenDisputes = await read.Disputes.CountAsync(one => one.Call == id && one.DecidedAt == null, cancellation),
        };
    }
}
