using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Qualification;

/// <summary>
/// Who an RFQ qualified: derived from its ranking, never typed. Any number of CFPs may invite one published version; a
/// later change is a new version beside it.
/// </summary>
public sealed partial class QualifiedList : Aggregate
{
    private readonly List<QualifiedBidder> bidders = [];
    private readonly List<ListDeparture> departures = [];

    private QualifiedList() { }

    /// <summary>The list that a ranking and a short list give.</summary>
    public QualifiedList(
        QualifiedListId id,
        SolicitationId rfq,
        int listVersion,
        RankingResult ranking,
        int? shortlistMaximum
    )
    {
        Id = id;
        Rfq = rfq;
        ListVersion = listVersion;
        var qualified = ShortList.Qualified(ranking, shortlistMaximum);
        bidders.AddRange(qualified.Select((bidder, index) => new QualifiedBidder(bidder, index)));
        Changed();
    }

    /// <summary>Identifier of this version.</summary>
    public QualifiedListId Id { get; private set; }

    /// <summary>The RFQ.</summary>
    public SolicitationId Rfq { get; private set; }

    /// <summary>1 for the first; a later change is a new version beside it.</summary>
    public int ListVersion { get; private set; }

    /// <summary>When it was published; null: not yet.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>From when it may no longer be invited; null: no end is set.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>Why it differs from the version before it; null for the first.</summary>
    public BilingualText? Reason { get; private set; }

    /// <summary>Why it was ended before its time; null: it was not.</summary>
    public BilingualText? EndReason { get; private set; }

    /// <summary>The qualified, best first.</summary>
    public IReadOnlyList<QualifiedBidder> Bidders => bidders;

    /// <summary>Who of the version before it is gone.</summary>
    public IReadOnlyList<ListDeparture> Departures => departures;

    /// <summary>Whether a bidder is on the list.</summary>
    public bool Holds(string bidder) => bidders.Exists(entry => entry.Bidder == bidder);

    /// <summary>Publishes this version. Refuses list.already-published.</summary>
    /// <param name="now">The server's instant.</param>
    /// <param name="expiresAt">From when it may no longer be invited; null: no end.</param>
    public Refusal? Publish(DateTimeOffset now, DateTimeOffset? expiresAt = null)
    {
        if (PublishedAt is not null)
            return new Refusal("list.already-published", ListVersion);
        PublishedAt = now;
        ExpiresAt = expiresAt;
        Changed();
        return null;
    }

    /// <summary>Why no call may invite it now: list.not-published, list.expired.</summary>
    public Refusal? BarsUse(DateTimeOffset now) =>
        PublishedAt is null ? new Refusal("list.not-published", ListVersion)
        : now >= ExpiresAt ? new Refusal("list.expired", ListVersion)
        : null;
}

/// <summary>One qualified bidder.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Position">Place on the list, from 0.</param>
public sealed record QualifiedBidder(string Bidder, int Position);
