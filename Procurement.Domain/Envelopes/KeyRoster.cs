using System.Collections.Immutable;

namespace Procurement.Domain.Envelopes;

/// <summary>The public keys under which a data key is wrapped, and how many of their holders open it.</summary>
/// <param name="Threshold">k: so many holders together; from 2 to the number of keys.</param>
/// <param name="Keys">The n keys, at most seven, in the order in which the holders were named.</param>
public sealed record KeyRoster(int Threshold, ImmutableArray<PublicKey> Keys);

/// <summary>The public half of a holder's key.</summary>
/// <param name="Id">Identifier of the key.</param>
/// <param name="Point">Point on P-256, uncompressed: 65 bytes.</param>
public sealed record PublicKey(Guid Id, byte[] Point);
