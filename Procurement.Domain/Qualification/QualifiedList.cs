using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Qualification;

/// <summary>
/// Who an RFQ qualified: derived from its ranking, never typed. Any number of CFPs may invite one published version.
/// </summary>
public sealed class QualifiedList : Aggregate
{
    private readonly List<QualifiedBidder> bidders = [];

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

    /// <summary>The qualified, best first.</summary>
    public IReadOnlyList<QualifiedBidder> Bidders => bidders;

    /// <summary>Whether a bidder is on the list.</summary>
    public bool Holds(string bidder) => bidders.Exists(entry => entry.Bidder == bidder);

    /// <summary>Publishes this version. Refuses list.already-published.</summary>
    public Refusal? Publish(DateTimeOffset now)
    {
        if (PublishedAt is not null)
            return new Refusal("list.already-published", ListVersion);
        PublishedAt = now;
        Changed();
        return null;
    }
}

/// <summary>One qualified bidder.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Position">Place on the list, from 0.</param>
public sealed record QualifiedBidder(string Bidder, int Position);
