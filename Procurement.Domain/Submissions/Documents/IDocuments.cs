using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Submissions.Documents;

/// <summary>Keeps what is said of documents.</summary>
public interface IDocuments
{
    /// <summary>The document, or null.</summary>
    Task<SubmittedDocument?> Find(DocumentId id, CancellationToken cancellation);

    /// <summary>Whether a version that was submitted encloses it.</summary>
    Task<bool> IsSubmitted(SubmittedDocument document, CancellationToken cancellation);

    /// <summary>The next number by which a bidder tells its sealed documents apart, from 1.</summary>
    Task<int> NextNumber(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>Keeps a new document.</summary>
    void Add(SubmittedDocument document);

    /// <summary>Drops a document that no version encloses, with its content.</summary>
    Task Drop(SubmittedDocument document, CancellationToken cancellation);
}
