using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Sealing;

/// <summary>Seals with ECDH on P-256, HKDF-SHA-256, PBKDF2-SHA-256 and AES-256-GCM of the platform.</summary>
/// <param name="randomness">Where keys, nonces and passphrases are drawn.</param>
/// <param name="stretching">How passphrases are stretched.</param>
internal sealed class EnvelopeSealing(IRandomness randomness, Stretching stretching) : ISealing
{
    private readonly HolderKeys keys = new(randomness, stretching.Iterations);

    public DrawnKey MakeKey(KeyOwner owner, Guid id) => keys.Make(owner, id);

    public UnlockedKey? Unlock(HolderKey key, KeyOwner owner, string passphrase) =>
        HolderKeys.Unlock(key, owner, passphrase);

    public bool IsWellFormed(string passphrase) => Passphrase.Read(passphrase) is not null;

    public byte[] DrawDataKey()
    {
        var key = GC.AllocateArray<byte>(KeyWraps.DataKeyLength, pinned: true);
        randomness.Fill(key);
        return key;
    }

    public WrappedKey Wrap(ReadOnlySpan<byte> dataKey, SealedAddress address, KeyRoster roster) =>
        KeyWraps.Wrap(dataKey, address, roster, randomness);

    public byte[]? Unwrap(WrappedKey wrapped, SealedAddress address, IReadOnlyCollection<UnlockedKey> shares) =>
        KeyWraps.Unwrap(wrapped, address, shares);

    public byte[] Encrypt(ReadOnlySpan<byte> dataKey, SealedAddress address, ReadOnlySpan<byte> content)
    {
        var kept = new byte[Gcm.Overhead + content.Length];
        Gcm.Encrypt(dataKey, randomness, content, About(address), kept);
        return kept;
    }

    public byte[]? Decrypt(ReadOnlySpan<byte> dataKey, SealedAddress address, ReadOnlySpan<byte> ciphertext) =>
        Gcm.Decrypt(dataKey, ciphertext, About(address));

    private static byte[] About(SealedAddress address) => new Transcript("content").Add(address).ToBytes();
}
