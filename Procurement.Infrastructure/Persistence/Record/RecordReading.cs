using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
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

    public async Task<RecordSlice> Newest(SolicitationId call, RecordSearch search, CancellationToken cancellation)
    {
        var chain = Chain(call);
        var ends = chain
            .Where(entry => entry.Act == search.EndsWith && entry.Refusals == "")
            .Select(entry => (long?)entry.Number);
        var (isHeldBack, isAnyAct, acts) = (search.EndsWith is not null, search.Acts is null, search.Acts ?? []);
        var rows = await (
            from entry in chain
                .Where(entry => search.Before == null || entry.Number < search.Before)
                .Where(entry => !isHeldBack || entry.Number <= (ends.Min() ?? long.MaxValue))
                .Where(entry => isAnyAct || acts.Contains(entry.Act))
                .Where(entry => search.AreRefused == null || search.AreRefused == (entry.Refusals != ""))
                .OrderByDescending(entry => entry.Number)
                .Take(search.Most)
            join beside in context.Set<RecordPayload>()
                on new { entry.Chain, entry.Number } equals new { beside.Chain, beside.Number }
                into payloads
            from payload in payloads.DefaultIfEmpty()
            orderby entry.Number descending
            select new
            {
                Entry = entry,
                Payload = payload == null ? null : payload.Payload,
                Previous = chain.Where(one => one.Number == entry.Number - 1).Select(one => one.Hash).FirstOrDefault(),
                Newest = chain.Max(one => one.Number),
                Ends = isHeldBack ? ends.Min() : null,
                Name = context
                    .Set<Account>()
                    .Where(one => one.Id == entry.Person)
                    .Select(one => one.Name)
                    .FirstOrDefault(),
            }
        ).ToListAsync(cancellation);
        if (rows.Count == 0)
            return new RecordSlice(null, false, [], new Dictionary<string, string>());
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            using var subjects = new EntrySubjects(context);
            await subjects.LookUp(rows.Select(row => row.Payload).OfType<string>(), cancellation);
            return new RecordSlice(
                rows[0].Ends ?? rows[0].Newest,
                rows[0].Ends is not null,
                rows.ConvertAll(row =>
                    Read(
                        row.Entry,
                        row.Payload,
                        row.Entry.Previous == (row.Previous ?? RecordHead.Empty.Hash),
                        subjects
                    )
                ),
                rows.Where(row => row.Name is not null)
                    .DistinctBy(row => row.Entry.Person)
                    .ToDictionary(row => row.Entry.Person, row => row.Name!)
            );
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    public async IAsyncEnumerable<(RecordHead Head, bool IsWhole)> Walk(
        SolicitationId call,
        long through,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var before = RecordHead.Empty;
        await foreach (
            var entry in Chain(call)
                .Where(entry => entry.Number <= through)
                .OrderBy(entry => entry.Number)
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
        {
            var follows = entry.Number == before.Number + 1 && entry.Previous == before.Hash;
            before = entry.Head;
            yield return (before, follows && entry.Hashed() == entry.Hash);
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
