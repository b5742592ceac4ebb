using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Paging;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The calls of the person who asks, the last to close first: whoever prepares, approves or monitors finds all
/// of theirs, the others what is published, a bidder the RFQs of its programmes and the calls that it may answer.</summary>
/// <param name="Limit">The most calls wanted, 1 to 200.</param>
/// <param name="After"><c>next</c> of the page before; null: from the beginning.</param>
/// <remarks>Refuses: page.limit-out-of-range, page.cursor-unknown.</remarks>
public sealed record ListCalls(int Limit = 50, string? After = null) : IQuery<Page<CallSummary>>, IPaged;

/// <summary>One call of a list.</summary>
public sealed record CallSummary
{
    /// <summary>Identifier.</summary>
    public required SolicitationId Id { get; init; }

    /// <summary>Short name of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>RFQ or call for proposals.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Whether submissions are received now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The closing instant.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>The closing in the programme's zone, which it names.</summary>
    public required BilingualText ClosesAtText { get; init; }

    /// <summary>Number of the latest published addendum; 0: there is none.</summary>
    public required int LatestAddendum { get; init; }
}

internal sealed class ListCallsHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ListCalls, Outcome<Page<CallSummary>>>
{
    private static readonly Role[] Staff = [Role.ProcurementLead, Role.Approver, Role.FairnessMonitor];
    private static readonly Role[] Readers = [Role.Evaluator, Role.Chair, Role.KeyHolder];

    public async Task<Outcome<Page<CallSummary>>> Handle(ListCalls query, CancellationToken cancellationToken)
    {
        var cursor = PageCursor.Of(query);
        if (cursor.IsRefused)
            return cursor.Refusals;
        var after = Key.Read(cursor.Value.AfterKey);
        if (after is null && cursor.Value.AfterKey is not null)
            return new Refusal("page.cursor-unknown");
        var (closing, name, reference) = after ?? new Key(DateTimeOffset.MaxValue, "", "");
        var person = current.Person.Id;
        var rows = await (
            from call in read.Solicitations
            join programme in read.Programmes on call.Programme equals programme.Id
            where
                read.Duties.Any(duty =>
                    duty.Person == person
                    && duty.EndedAt == null
                    && duty.Scope.Programme == programme.Id
                    && (duty.Scope.Call == null || duty.Scope.Call == call.Id)
                    && (
                        Staff.Contains(duty.Role)
                        || call.PublishedAt != null
                            && (
                                Readers.Contains(duty.Role)
                                || duty.Role == Role.Bidder
                                    && (
                                        call.Invites == null
                                        || read.Invitations.Any(one =>
                                            one.Call == call.Id && one.Bidder == duty.ActsFor
                                        )
                                    )
                            )
                    )
                )
            where
                call.Terms.ClosesAt < closing
                || call.Terms.ClosesAt == closing
                    && (
                        string.Compare(programme.Facts.Name, name) > 0
                        || programme.Facts.Name == name && string.Compare(call.Terms.Reference, reference) > 0
                    )
            orderby call.Terms.ClosesAt descending, programme.Facts.Name, call.Terms.Reference
            select new
            {
                call.Id,
                programme.Facts.Name,
                programme.Facts.TimeZone,
                call.Terms.Kind,
                call.Terms.Reference,
                call.Terms.Title,
                call.Terms.ClosesAt,
                call.State,
                call.LatestAddendum,
            }
        )
            .Take(cursor.Value.Take)
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var calls = rows.ConvertAll(row => new CallSummary
        {
            Id = row.Id,
            Programme = row.Name,
            Kind = row.Kind,
            Reference = row.Reference,
            Title = row.Title,
            IsOpen = row.State == SolicitationState.Published && now <= row.ClosesAt,
            ClosesAt = row.ClosesAt,
            ClosesAtText = DescribeCallHandler.InZone(row.ClosesAt, row.TimeZone),
            LatestAddendum = row.LatestAddendum,
        });
        return cursor.Value.Page(calls, call => new Key(call.ClosesAt, call.Programme, call.Reference).ToString());
    }

    /// <summary>What the order compares; no two calls have the same one.</summary>
    private sealed record Key(DateTimeOffset ClosesAt, string Programme, string Reference)
    {
        public static Key? Read(string? text) =>
            text?.Split(' ', 3) is [var ticks, var programme, var reference]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTimeOffset.MaxValue.UtcTicks
                ? new Key(new DateTimeOffset(at, TimeSpan.Zero), programme, reference)
                : null;

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{ClosesAt.UtcTicks} {Programme} {Reference}");
    }
}
