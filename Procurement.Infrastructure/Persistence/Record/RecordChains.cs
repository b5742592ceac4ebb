using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

internal sealed class RecordChains(ProcurementContext context) : IRecordChains
{
    public async Task<RecordHead> HeadOf(SolicitationId call, CancellationToken cancellation)
    {
        var newest = await Chain(call)
            .OrderByDescending(entry => entry.Number)
            .Select(entry => new { entry.Number, entry.Hash })
            .FirstOrDefaultAsync(cancellation);
        return newest is null ? RecordHead.Empty : new RecordHead(newest.Number, newest.Hash);
    }

    public async Task<RecordHead?> HeadAfter(
        SolicitationId call,
        string act,
        string word,
        CancellationToken cancellation
    )
    {
        var found = await (
            from entry in Chain(call)
            join payload in context.Set<RecordPayload>()
                on new { entry.Chain, entry.Number } equals new { payload.Chain, payload.Number }
            where entry.Act == act && entry.Refusals == "" && payload.Payload.Contains(word)
            orderby entry.Number
            select new { entry.Number, entry.Hash }
        ).FirstOrDefaultAsync(cancellation);
        return found is null ? null : new RecordHead(found.Number, found.Hash);
    }

    public async Task<IReadOnlyList<string>> LinesOf(SolicitationId call, CancellationToken cancellation)
    {
        var kept = await (
            from entry in Chain(call)
            join beside in context.Set<RecordPayload>()
                on new { entry.Chain, entry.Number } equals new { beside.Chain, beside.Number }
                into payloads
            from payload in payloads.DefaultIfEmpty()
            orderby entry.Number
            select new { entry, payload }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        return
        [
            RecordLines.Format,
            .. kept.Select(one => RecordLines.Of(one.entry, one.payload?.Salt, one.payload?.Payload)),
        ];
    }

    private IQueryable<RecordEntry> Chain(SolicitationId call)
    {
        var chain = RecordEntry.ChainOf(call);
        return context.Set<RecordEntry>().Where(entry => entry.Chain == chain);
    }
}
