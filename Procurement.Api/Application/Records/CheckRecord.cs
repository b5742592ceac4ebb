using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Records;

/// <summary>Walks a call's chain from its first entry: every entry must have its own hash and name the one before.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found. The command line's verify checks more: rows, results, heads kept elsewhere.</remarks>
public sealed record CheckRecord(SolicitationId Call) : IQuery<CheckedRecord>, IAboutCall;

/// <summary>What came of it.</summary>
/// <param name="Entries">How many entries were walked.</param>
/// <param name="Head">The head of the last one.</param>
/// <param name="BrokenAt">Number of the first entry that is not as it was written; null: none.</param>
/// <param name="At">When it was walked.</param>
public sealed record CheckedRecord(long Entries, string Head, long? BrokenAt, DateTimeOffset At);

internal sealed class CheckRecordHandler(ISolicitations calls, RecordExtent extent, ChainWalk walk)
    : IRequestHandler<CheckRecord, Outcome<CheckedRecord>>
{
    public async Task<Outcome<CheckedRecord>> Handle(CheckRecord query, CancellationToken cancellationToken)
    {
        if (!extent.MayBeRead || await calls.Find(query.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var (through, _) = await extent.Of(call, cancellationToken);
        return await walk.Of(query.Call, through, cancellationToken);
    }
}

/// <summary>Walks a chain as far as it may be shown.</summary>
internal sealed class ChainWalk(IRecordReading reading, TimeProvider clock)
{
    public async Task<CheckedRecord> Of(SolicitationId call, long through, CancellationToken cancellation)
    {
        var head = RecordHead.Empty;
        long? broken = null;
        await foreach (var (at, isWhole) in reading.Walk(call, through, cancellation))
        {
            if (!isWhole)
                broken ??= at.Number;
            head = at;
        }
        if (broken is null && head.Number < through)
            broken = head.Number + 1;
        return new CheckedRecord(head.Number, $"{head}", broken, clock.GetUtcNow());
    }
}
