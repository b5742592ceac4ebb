using System.Collections.Immutable;

namespace Procurement.Domain.Envelopes;

/// <summary>A data key, wrapped once for every subset of k of the n holders.</summary>
/// <param name="Threshold">k.</param>
/// <param name="Holders">The n keys, in order; a subset is named by their places in it.</param>
/// <param name="Ephemeral">The public key made for these wraps alone, uncompressed: 65 bytes.</param>
/// <param name="Wraps">The wraps one after another, 48 bytes each, subsets in lexicographic order.</param>
public sealed record WrappedKey(int Threshold, ImmutableArray<Guid> Holders, byte[] Ephemeral, byte[] Wraps);
