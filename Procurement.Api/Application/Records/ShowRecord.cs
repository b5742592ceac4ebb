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
/// <param name="Check">Whether the chain is walked from its first entry as well.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowRecord(
    SolicitationId Call,
    RecordPart Part = RecordPart.All,
    long? Before = null,
    bool Check = false
) : IQuery<RecordDetails>, IAboutCall;

/// <summary>A part of a record.</summary>
/// <param name="Reference">Reference of the call.</param>
/// <param name="Title">Its title.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="PlanHash">SHA-256 of the plan.</param>
/// <param name="Through">Number of the last entry that may be shown.</param>
/// <param name="EndsAtPublication">Whether later entries are held back until the closing time has passed.</param>
/// <param name="Entries">The entries, the newest first.</param>
/// <param name="Next">What <c>before</c> has to say for what came earlier; null: nothing did.</param>
/// <param name="Checked">What came of walking the chain; null: that was not asked for.</param>
public sealed record RecordDetails(
    string Reference,
    BilingualText Title,
    string TimeZone,
    string PlanHash,
    long Through,
    bool EndsAtPublication,
    IReadOnlyList<RecordLine> Entries,
    long? Next,
    CheckedRecord? Checked
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
    ChainWalk walk,
    IReadContext data
) : IRequestHandler<ShowRecord, Outcome<RecordDetails>>
{
    private const int Shown = 50;

    public async Task<Outcome<RecordDetails>> Handle(ShowRecord query, CancellationToken cancellationToken)
    {
        if (!extent.MayBeRead || await Call(query.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var search = new RecordSearch(
            Shown + 1,
            query.Before,
            extent.EndsWith(call.ClosesAt),
            query.Part.Acts(),
            query.Part.AreRefused()
        );
        var found = await reading.Newest(query.Call, search, cancellationToken);
        var (through, ends) = found.Through is { } last
            ? (last, found.IsHeldBack)
            : await extent.Of((await calls.Find(query.Call, cancellationToken))!, cancellationToken);
        var shown = found.Entries.Take(Shown).ToList();
        return new RecordDetails(
            call.Reference,
            call.Title,
            call.TimeZone,
            call.PlanHash,
            through,
            ends,
            shown.ConvertAll(entry => LineOf(entry, found.Names)),
            found.Entries.Count > Shown ? shown[^1].Head.Number : null,
            query.Check ? await walk.Of(query.Call, through, cancellationToken) : null
        );
    }

    private Task<CallRow?> Call(SolicitationId id, CancellationToken cancellation) =>
        (
            from call in data.Solicitations
            join programme in data.Programmes on call.Programme equals programme.Id
            where call.Id == id
            select new CallRow(
                call.Terms.Reference,
                call.Terms.Title,
                call.Terms.ClosesAt,
                call.PlanHash,
                programme.Facts.TimeZone
            )
        ).SingleOrDefaultAsync(cancellation);

    private static RecordLine LineOf(ReadEntry entry, IReadOnlyDictionary<string, string> names) =>
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

    private sealed record CallRow(
        string Reference,
        BilingualText Title,
        DateTimeOffset ClosesAt,
        string PlanHash,
        string TimeZone
    );
}
