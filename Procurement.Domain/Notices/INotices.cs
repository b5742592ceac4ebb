using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Notices;

/// <summary>Keeps letters.</summary>
public interface INotices
{
    /// <summary>The letter of that call, or null.</summary>
    Task<Notice?> Find(SolicitationId call, NoticeId id, CancellationToken cancellation);

    /// <summary>All letters of a call, by region, bidder and number.</summary>
    Task<IReadOnlyList<Notice>> Of(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new letter.</summary>
    void Add(Notice notice);
}

/// <summary>Carries a letter to its bidder.</summary>
public interface INoticeDelivery
{
    /// <summary>Puts the letter, with its file, with what leaves, in the same transaction: it leaves once that is kept, and once.</summary>
    Task Deliver(Notice notice, IssuedDocumentId file, CancellationToken cancellation);
}
