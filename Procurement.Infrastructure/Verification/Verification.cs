using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Verification;

/// <summary>What came of verifying a record.</summary>
/// <param name="Chains">Its chains, in the order of their first entries, as far as they were walked.</param>
/// <param name="Fault">The first place at which it is broken; null: it is whole.</param>
public sealed record Verification(IReadOnlyList<VerifiedChain> Chains, Fault? Fault)
{
    /// <summary>How many documents were not read, since the service's key is not at hand; what is said of them is verified
    /// all the same.</summary>
    public int Unread { get; init; }
}

/// <summary>One chain.</summary>
/// <param name="Chain">Identifier of the call, or <c>service</c>.</param>
/// <param name="Head">Its newest entry.</param>
/// <param name="DestroyedUnder">Number of the retention entry under which payloads were destroyed, or null.</param>
/// <param name="BeganBefore">Whether the call began before there was a record, so that its results are not replayed from
/// this file alone.</param>
public sealed record VerifiedChain(string Chain, RecordHead Head, long? DestroyedUnder, bool BeganBefore);
