using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Reads what came of a call, or one competition of it, or takes it off the shelf.</summary>
internal sealed class KnownCalls(
    IReadContext read,
    IRecordChains chains,
    KnownReach reach,
    Shelf<Guid, KnownCall> shelf
)
{
    /// <summary>A competition with its call, or null; of the other competitions there is no file.</summary>
    public async Task<KnownCall?> Of(CompetitionId competition, CancellationToken cancellation) =>
        await reach.Of(competition, cancellation) is { Call: { } call }
            ? await Of(call, competition, cancellation)
            : null;

    /// <summary>A call with the files of all its competitions that are ranked, or null.</summary>
    public Task<KnownCall?> Of(SolicitationId call, CancellationToken cancellation) => Of(call, null, cancellation);

    private async Task<KnownCall?> Of(SolicitationId call, CompetitionId? only, CancellationToken cancellation)
    {
        // The stamp first: what is added while the rest is read makes the next reader read anew.
        var (key, stamp) = (only?.Value ?? call.Value, await chains.StampOf(call, only, cancellation));
        var known = shelf.Find(key, stamp);
        if (known is not null)
            return known;
        if (await read.FilesOf(call, only, cancellation) is not { } found)
            return null;
        known = await Read(found, cancellation);
        shelf.Keep(key, stamp, known);
        return known;
    }

    private async Task<KnownCall> Read(CallFiles found, CancellationToken cancellation)
    {
        var (id, asked) = (found.Call.Id, found.Files.Select(file => file.Competition.Id).ToList());
        return new KnownCall
        {
            Call = found.Call,
            Competitions = found.Competitions,
            Files = found.Files,
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
