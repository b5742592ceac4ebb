using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Qualification;

/// <remarks>What may become of a published list.</remarks>
public sealed partial class QualifiedList
{
    private QualifiedList(QualifiedListId id, QualifiedList before, IReadOnlyList<ListDeparture> gone)
    {
        Id = id;
        Rfq = before.Rfq;
        ListVersion = before.ListVersion + 1;
        var left = before
            .bidders.Select(entry =>
                gone.FirstOrDefault(one => one.Bidder == entry.Bidder) is { } leaves ? leaves.Successor : entry.Bidder
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        bidders.AddRange(left.Select((bidder, index) => new QualifiedBidder(bidder, index)));
        departures.AddRange(gone);
        Changed();
    }

    /// <summary>
    /// Makes and publishes the next version: bidders leave, or one that merged hands its place to its successor. This
    /// version stays as it is. Refuses reason.missing, list.not-published, list.expired, list.entry-not-derived (somebody
    /// who is not on this version leaves, leaves twice, or a successor stands where nobody merged or is not registered).
    /// </summary>
    /// <param name="id">Identifier of the next version.</param>
    /// <param name="gone">Who leaves.</param>
    /// <param name="registered">Identifiers of the programme's bidders.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The server's instant.</param>
    public Outcome<QualifiedList> Amend(
        QualifiedListId id,
        IReadOnlyList<ListDeparture> gone,
        IReadOnlyCollection<string> registered,
        BilingualText reason,
        DateTimeOffset now
    )
    {
        if (reason.Missing().Any() || gone.Count == 0)
            return new Refusal("reason.missing");
        if (BarsUse(now) is { } barred)
            return barred;
        var wrong = gone.FirstOrDefault(one =>
            !Holds(one.Bidder)
            || gone.Count(other => other.Bidder == one.Bidder) > 1
            || one.Cause == DepartureCause.Merger != one.Successor is not null
            || one.Successor == one.Bidder
            || (one.Successor is { } successor && !registered.Contains(successor))
        );
        if (wrong is not null)
            return new Refusal("list.entry-not-derived", wrong.Successor ?? wrong.Bidder);
        return new QualifiedList(id, this, gone)
        {
            Reason = reason,
            PublishedAt = now,
            ExpiresAt = ExpiresAt,
        };
    }

    /// <summary>Ends the list before its time. Refuses reason.missing, list.not-published, list.expired.</summary>
    public Refusal? Expire(BilingualText reason, DateTimeOffset now)
    {
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        if (BarsUse(now) is { } barred)
            return barred;
        EndReason = reason;
        ExpiresAt = now;
        Changed();
        return null;
    }
}

/// <summary>That a bidder leaves a list.</summary>
/// <param name="Bidder">The bidder.</param>
/// <param name="Cause">Why.</param>
/// <param name="Successor">Of a merger: the registered bidder that takes its place; else null.</param>
public sealed record ListDeparture(string Bidder, DepartureCause Cause, string? Successor = null);

/// <summary>Why a bidder leaves a list.</summary>
public enum DepartureCause
{
    /// <summary>It asked to.</summary>
    Withdrawal,

    /// <summary>It became part of another.</summary>
    Merger,

    /// <summary>It was disqualified after the list was published.</summary>
    Disqualification,
}
