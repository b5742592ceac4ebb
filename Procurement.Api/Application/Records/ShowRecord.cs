using System.Collections.Immutable;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Records;

/// <summary>The newest entries of a call's record, fifty at a time: for the fairness monitor at any time, for lead and
/// approver once the call is decided or cancelled.</summary>
/// <param name="Call">The call.</param>
/// <param name="Part">What is looked for.</param>
/// <param name="Before">Only entries before this number; null: from the newest.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowRecord(SolicitationId Call, RecordPart Part = RecordPart.All, long? Before = null)
    : IQuery<RecordDetails>,
        IAboutCall;

/// <summary>A part of a record.</summary>
/// <param name="Reference">Reference of the call.</param>
/// <param name="Title">Its title.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="PlanHash">SHA-256 of the plan.</param>
/// <param name="Through">Number of the last entry that may be shown.</param>
/// <param name="EndsAtPublication">Whether later entries are held back until the closing time has passed.</param>
/// <param name="Entries">The entries, the newest first.</param>
/// <param name="Next">What <c>before</c> has to say for what came earlier; null: nothing did.</param>
public sealed record RecordDetails(
    string Reference,
    BilingualText Title,
    string TimeZone,
    string PlanHash,
    long Through,
    bool EndsAtPublication,
    IReadOnlyList<RecordLine> Entries,
    long? Next
);

/// <summary>One entry.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="At">When.</param>
/// <param name="Person">Name of the person; null: nobody had to be signed in.</param>
/// <param name="Role">In which role; null: none was found.</param>
/// <param name="Act">Name of the act.</param>
/// <param name="Refusals">Codes; empty: it was done.</param>
/// <param name="Subject">Whose, of which step; never a figure.</param>
/// <param name="IsWhole">Whether it stands as it was written.</param>
public sealed record RecordLine(
    long Number,
    string Hash,
    DateTimeOffset At,
    string? Person,
    Role? Role,
    string Act,
    ImmutableArray<string> Refusals,
    EntrySubject Subject,
    bool IsWhole
);

internal sealed class ShowRecordHandler(
    ISolicitations calls,
    IRecordReading reading,
    RecordExtent extent,
    IReadContext data
) : IRequestHandler<ShowRecord, Outcome<RecordDetails>>
{
    private const int Shown = 50;
    private const int Window = 500;

    public async Task<Outcome<RecordDetails>> Handle(ShowRecord query, CancellationToken cancellationToken)
    {
        if (!extent.MayBeRead || await calls.Find(query.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var (through, ends) = await extent.Of(call, cancellationToken);
        var found = new List<ReadEntry>();
        var last = Math.Min(through, (query.Before ?? long.MaxValue) - 1);
        while (last > 0 && found.Count <= Shown)
        {
            var first = Math.Max(1, last - Window + 1);
            var window = new List<ReadEntry>();
            await foreach (var entry in reading.Entries(query.Call, first, last, cancellationToken))
                if (query.Part.Holds(entry))
                    window.Add(entry);
            found.AddRange(window.AsEnumerable().Reverse());
            last = first - 1;
        }
        var shown = found.Take(Shown).ToList();
        var zone = await data
            .Programmes.Where(one => one.Id == call.Programme)
            .Select(one => one.Facts.TimeZone)
            .SingleAsync(cancellationToken);
        var names = await NamesOf(shown, cancellationToken);
        return new RecordDetails(
            call.Terms.Reference,
            call.Terms.Title,
            zone,
            call.PlanHash,
            through,
            ends,
            [.. shown.Select(entry => LineOf(entry, names))],
            found.Count > Shown ? shown[^1].Head.Number : null
        );
    }

    private async Task<Dictionary<string, string>> NamesOf(List<ReadEntry> entries, CancellationToken cancellation)
    {
        var people = entries.Select(entry => entry.Person).Distinct().ToList();
        return await data
            .Accounts.Where(one => people.Contains(one.Id))
            .Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
    }

    private static RecordLine LineOf(ReadEntry entry, Dictionary<string, string> names) =>
        new(
            entry.Head.Number,
            entry.Head.Hash,
            entry.At,
            entry.Person.Length == 0 ? null : names.GetValueOrDefault(entry.Person, entry.Person),
            entry.Role,
            entry.Act,
            entry.Refusals,
            entry.Subject,
            entry.IsWhole
        );
}
