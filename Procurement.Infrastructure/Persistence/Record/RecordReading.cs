using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>Reads a chain entry by entry, with the payloads only as long as each is looked at.</summary>
internal sealed class RecordReading(ProcurementContext context) : IRecordReading
{
    public async IAsyncEnumerable<ReadEntry> Entries(
        SolicitationId call,
        long from,
        long through,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            using var subjects = new EntrySubjects(context);
            var (chain, oneBefore) = (RecordEntry.ChainOf(call), from - 1);
            var kept =
                from entry in context.Set<RecordEntry>()
                where entry.Chain == chain && entry.Number >= oneBefore && entry.Number <= through
                join beside in context.Set<RecordPayload>()
                    on new { entry.Chain, entry.Number } equals new { beside.Chain, beside.Number }
                    into payloads
                from payload in payloads.DefaultIfEmpty()
                orderby entry.Number
                select new { Entry = entry, Payload = payload == null ? null : payload.Payload };
            var before = RecordHead.Empty;
            await foreach (var one in kept.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var follows = one.Entry.Number == before.Number + 1 && one.Entry.Previous == before.Hash;
                before = one.Entry.Head;
                // The entry before the first is read for its hash alone.
                if (one.Entry.Number >= from)
                    yield return Read(one.Entry, one.Payload, follows, subjects);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    public async Task<IReadOnlyList<string>> People(
        SolicitationId call,
        long through,
        CancellationToken cancellation
    ) =>
        await Chain(call)
            .Where(entry => entry.Number <= through && entry.Person != "")
            .GroupBy(entry => entry.Person)
            .OrderBy(person => person.Min(entry => entry.Number))
            .Select(person => person.Key)
            .ToListAsync(cancellation);

    public Task<long?> FirstDone(SolicitationId call, string act, CancellationToken cancellation) =>
        Chain(call)
            .Where(entry => entry.Act == act && entry.Refusals == "")
            .MinAsync(entry => (long?)entry.Number, cancellation);

    public async Task<bool> IsOnlyAfter(SolicitationId call, long number, string act, CancellationToken cancellation) =>
        !await Chain(call).AnyAsync(entry => entry.Number > number && entry.Act != act, cancellation);

    private static ReadEntry Read(RecordEntry entry, string? payload, bool follows, EntrySubjects subjects) =>
        new()
        {
            Head = entry.Head,
            At = DateTimeOffset.Parse(entry.At, CultureInfo.InvariantCulture),
            Person = entry.Person,
            Role = Enum.TryParse<Role>(entry.Role, out var role) ? role : null,
            Act = entry.Act,
            Refusals = [.. entry.Refusals.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Competition = entry.Competition is { } competition ? new(Guid.Parse(competition)) : null,
            Subject = payload is null ? new EntrySubject() : subjects.Of(payload),
            IsDestroyed = payload is null,
            IsWhole = follows && entry.Hashed() == entry.Hash,
        };

    private IQueryable<RecordEntry> Chain(SolicitationId call)
    {
        var chain = RecordEntry.ChainOf(call);
        return context.Set<RecordEntry>().AsNoTracking().Where(entry => entry.Chain == chain);
    }
}
