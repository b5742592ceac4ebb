using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Sealing;

/// <summary>Makes holders' keys and unlocks them.</summary>
/// <param name="randomness">Where keys, salts and passphrases are drawn.</param>
/// <param name="iterations">How often a passphrase is stretched.</param>
internal sealed class HolderKeys(IRandomness randomness, int iterations)
{
    private const int SaltLength = 16;
    private const int KeyLength = 32;

    /// <summary>Draws a key and its passphrase.</summary>
    public DrawnKey Make(KeyOwner owner, Guid id)
    {
        using var pair = P256.Draw(randomness);
        var point = P256.PointOf(pair);
        var passphrase = Passphrase.Draw(randomness);
        var salt = new byte[SaltLength];
        randomness.Fill(salt);
        var scalar = P256.ScalarOf(pair);
        var stretched = Stretch(Passphrase.Read(passphrase)!, salt, iterations);
        try
        {
            var locked = new byte[Gcm.Overhead + scalar.Length];
            Gcm.Encrypt(stretched, randomness, scalar, About(owner, id, point), locked);
            return new DrawnKey(new HolderKey(id, point, salt, iterations, locked), passphrase);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(scalar);
            CryptographicOperations.ZeroMemory(stretched);
        }
    }

    /// <summary>The private key; null: the passphrase is not this key's, or the row was changed.</summary>
    public static UnlockedKey? Unlock(HolderKey key, KeyOwner owner, string passphrase)
    {
        if (Passphrase.Read(passphrase) is not { } read)
            return null;
        var stretched = Stretch(read, key.Salt, key.Iterations);
        var scalar = Gcm.Decrypt(stretched, key.Locked, About(owner, key.Id, key.Public));
        try
        {
            return scalar is { Length: UnlockedKey.Length } ? new UnlockedKey(key.Id, scalar) : null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(scalar);
            CryptographicOperations.ZeroMemory(stretched);
        }
    }

    private static byte[] Stretch(string passphrase, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(
            Encoding.ASCII.GetBytes(passphrase),
            salt,
            iterations,
            HashAlgorithmName.SHA256,
            KeyLength
        );

    private static byte[] About(KeyOwner owner, Guid id, byte[] point) =>
        new Transcript("holder key").Add(owner).Add(id).Add(point).ToBytes();
}
