using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Evaluation.Competitions;

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

    public async Task<string> StampOf(SolicitationId call, CompetitionId? only, CancellationToken cancellation)
    {
        var chain = Chain(call);
        var rows = await (
            from one in context.Set<Competition>()
            where one.Solicitation == call
            orderby one.Position, one.Id
            select new
            {
                one.Id,
                one.IsRankingStale,
                Rankings = one.Rankings.Count,
                // The record has identifiers as words.
                Own = chain
                    .Where(entry => entry.Competition == (string)(object)one.Id)
                    .Max(entry => (long?)entry.Number),
                OfCall = chain.Where(entry => entry.Competition == null).Max(entry => (long?)entry.Number),
            }
        ).ToListAsync(cancellation);
        var asked = rows.Where(row => only is { } id ? row.Id == id : row.Rankings > 0).Select(row => row.Own);
        var others = rows.Select(row => $"{row.OfCall} {row.Rankings}{row.IsRankingStale}");
        return $"{string.Join(' ', asked)}, {string.Join(' ', others)}";
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
