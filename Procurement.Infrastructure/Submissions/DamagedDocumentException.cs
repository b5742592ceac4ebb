using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Submissions;

/// <summary>What is stored of a document is not what was written: it was changed outside the service, or another key wrapped
/// its key.</summary>
public sealed class DamagedDocumentException(DocumentId document, int? chunk = null)
    : Exception($"Document {document.Value} is damaged{(chunk is { } number ? $" at chunk {number}" : "")}.")
{
    /// <summary>The document.</summary>
    public DocumentId Document { get; } = document;
}
