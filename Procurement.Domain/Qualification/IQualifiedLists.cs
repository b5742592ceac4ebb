using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Qualification;

/// <summary>Keeps the versions of qualified lists.</summary>
public interface IQualifiedLists
{
    /// <summary>That version, or null.</summary>
    Task<QualifiedList?> Find(QualifiedListId id, CancellationToken cancellation);

    /// <summary>The newest published version of an RFQ's list, or null.</summary>
    Task<QualifiedList?> CurrentOf(SolicitationId rfq, CancellationToken cancellation);

    /// <summary>Keeps a new version.</summary>
    void Add(QualifiedList list);
}
