using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Calls that were read whole, each under the head of its record: as long as nothing is added to the record,
/// nothing of the call has changed. Few are kept.</summary>
internal sealed class CallShelf
{
    private const int Most = 12;
    private readonly ConcurrentDictionary<SolicitationId, (RecordHead Head, KnownCall Call)> shelf = new();

    /// <summary>The call as of that head; null: not kept.</summary>
    public KnownCall? Find(SolicitationId call, RecordHead head) =>
        shelf.TryGetValue(call, out var kept) && kept.Head == head ? kept.Call : null;

    /// <summary>Keeps a call.</summary>
    public void Keep(RecordHead head, KnownCall call)
    {
        if (shelf.Count >= Most && !shelf.ContainsKey(call.Call.Id))
            shelf.Clear();
        shelf[call.Call.Id] = (head, call);
    }
}

/// <summary>Reads calls whole, or takes them off the shelf.</summary>
internal sealed class KnownCalls(IReadContext read, IRecordChains chains, KnownReach reach, CallShelf shelf)
{
    /// <summary>The call of a competition, or null.</summary>
    public async Task<KnownCall?> Of(CompetitionId competition, CancellationToken cancellation) =>
        await reach.Of(competition, cancellation) is { Call: { } call } ? await Of(call, cancellation) : null;

    /// <summary>A call, or null.</summary>
    public async Task<KnownCall?> Of(SolicitationId id, CancellationToken cancellation)
    {
        // The head first: what is added while the rest is read makes the next reader read anew.
        var head = await chains.HeadOf(id, cancellation);
        if (shelf.Find(id, head) is { } known)
            return known;
        if (await Read(id, cancellation) is not { } call)
            return null;
        shelf.Keep(head, call);
        return call;
    }

    private async Task<KnownCall?> Read(SolicitationId id, CancellationToken cancellation)
    {
        if (await read.Solicitations.SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } call)
            return null;
        var files = await read.FilesOf(id, cancellation);
        var competitions = files.Select(file => file.Competition.Id).ToList();
        return new KnownCall
        {
            Call = call,
            Files = files,
            Award = await read.Awards.SingleOrDefaultAsync(one => one.Call == id, cancellation),
            Reviews = await read
                .PriceReviews.Where(one => competitions.Contains(one.Competition))
                .OrderBy(one => one.Id)
                .ToListAsync(cancellation),
            Corrections = await read
                .Corrections.Where(one => competitions.Contains(one.Competition))
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
