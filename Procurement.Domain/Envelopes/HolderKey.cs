using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>A holder's key as it is kept: the private half under the holder's passphrase, which is kept nowhere.</summary>
/// <param name="Id">Identifier of the key.</param>
/// <param name="Public">Point on P-256, uncompressed: 65 bytes.</param>
/// <param name="Salt">Salt of the stretching, 16 bytes, drawn for this key.</param>
/// <param name="Iterations">How often the passphrase is stretched (PBKDF2-SHA-256).</param>
/// <param name="Locked">The private scalar, encrypted: nonce, ciphertext, tag.</param>
public sealed record HolderKey(Guid Id, byte[] Public, byte[] Salt, int Iterations, byte[] Locked);

/// <summary>Whose key it is; bound into its encryption, so that two rows cannot change places.</summary>
public sealed record KeyOwner(SolicitationId Call, string Person);

/// <summary>A key just made, with its passphrase: shown once and then known to its holder only.</summary>
public sealed record DrawnKey(HolderKey Key, string Passphrase);
