using Procurement.Domain.Submissions.Documents;

namespace Procurement.Infrastructure.Submissions;

/// <summary>What came of storing a document.</summary>
/// <param name="Facts">What is said of it.</param>
/// <param name="Key">Its key, wrapped under the key of the service.</param>
public sealed record StoredDocument(DocumentFacts Facts, byte[] Key);

/// <summary>What came of storing a document of a sealed envelope.</summary>
/// <param name="Facts">What anybody may know of it: its digest, and the power of two.</param>
/// <param name="Sealed">What lies under the seal.</param>
public sealed record StoredSealedDocument(DocumentFacts Facts, SealedFacts Sealed);
