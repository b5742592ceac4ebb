using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Verification;

/// <summary>An entry with what stands beside it; both null where they were destroyed.</summary>
internal sealed record KeptEntry(RecordEntry Entry, byte[]? Salt, string? Payload);
