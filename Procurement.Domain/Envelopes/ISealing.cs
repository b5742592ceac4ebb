namespace Procurement.Domain.Envelopes;

/// <summary>The cryptography of sealed envelopes; docs/sealing.md describes it.</summary>
public interface ISealing
{
    /// <summary>Makes a holder's key and draws its passphrase, of at least 90 bits.</summary>
    DrawnKey MakeKey(KeyOwner owner, Guid id);

    /// <summary>The private key; null: the passphrase is not this key's.</summary>
    UnlockedKey? Unlock(HolderKey key, KeyOwner owner, string passphrase);

    /// <summary>Whether a text can be a passphrase at all: its check symbols are right. Costs nothing, where trying one
    /// is slow on purpose.</summary>
    bool IsWellFormed(string passphrase);

    /// <summary>Draws a data key (AES-256, 32 bytes), used for one thing only; the caller wipes it.</summary>
    byte[] DrawDataKey();

    /// <summary>Wraps a data key for every subset of the roster, under an ephemeral key of its own.</summary>
    WrappedKey Wrap(ReadOnlySpan<byte> dataKey, SealedAddress address, KeyRoster roster);

    /// <summary>The data key; null: too few shares, of others, or something was changed. The caller wipes it.</summary>
    byte[]? Unwrap(WrappedKey wrapped, SealedAddress address, IReadOnlyCollection<UnlockedKey> shares);

    /// <summary>Encrypts what lies in the envelope: nonce, ciphertext, tag.</summary>
    byte[] Encrypt(ReadOnlySpan<byte> dataKey, SealedAddress address, ReadOnlySpan<byte> content);

    /// <summary>What lies in the envelope; null: something was changed.</summary>
    byte[]? Decrypt(ReadOnlySpan<byte> dataKey, SealedAddress address, ReadOnlySpan<byte> ciphertext);
}
