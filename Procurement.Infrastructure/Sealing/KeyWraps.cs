using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Sealing;

/// <summary>
/// Wraps a data key once for every subset of k of n holders. The key of a wrap is HKDF-SHA-256 of what one ephemeral key
/// agrees on with each holder of the subset, one after another, so all of them are needed. Its nonce comes from the same
/// derivation: such a key wraps once and never again.
/// </summary>
internal static class KeyWraps
{
    /// <summary>Bytes of a data key.</summary>
    public const int DataKeyLength = 32;

    private const int WrapLength = DataKeyLength + Gcm.TagLength;

    /// <summary>Wraps; each agreement is worked out once and used for every subset with that holder.</summary>
    public static WrappedKey Wrap(
        ReadOnlySpan<byte> dataKey,
        SealedAddress address,
        KeyRoster roster,
        IRandomness randomness
    )
    {
        using var ephemeral = P256.Draw(randomness);
        var point = P256.PointOf(ephemeral);
        var holders = roster.Keys.Select(key => key.Id).ToArray();
        var secrets = roster.Keys.Select(key => Agree(ephemeral, key.Point)).ToArray();
        var subsets = Subsets.Of(roster.Threshold, holders.Length).ToList();
        var wraps = new byte[subsets.Count * WrapLength];
        foreach (var (index, subset) in subsets.Index())
        {
            var about = About(address, roster.Threshold, holders, point, subset);
            using var key = new WrapKey(Array.ConvertAll(subset, place => secrets[place]), about);
            key.Wrap(dataKey, about, wraps.AsSpan(index * WrapLength, WrapLength));
        }
        Array.ForEach(secrets, secret => CryptographicOperations.ZeroMemory(secret));
        return new WrappedKey(roster.Threshold, [.. holders], point, wraps);
    }

    /// <summary>The data key; null: too few shares, of others, or something was changed.</summary>
    public static byte[]? Unwrap(WrappedKey wrapped, SealedAddress address, IReadOnlyCollection<UnlockedKey> shares)
    {
        var byPlace = shares
            .DistinctBy(share => share.Id)
            .Select(share => (Place: wrapped.Holders.IndexOf(share.Id), Share: share))
            .Where(one => one.Place >= 0)
            .OrderBy(one => one.Place)
            .Take(wrapped.Threshold)
            .ToList();
        using var ephemeral = P256.Public(wrapped.Ephemeral);
        if (byPlace.Count < wrapped.Threshold || ephemeral is null)
            return null;
        int[] subset = [.. byPlace.Select(one => one.Place)];
        var index = Subsets
            .Of(wrapped.Threshold, wrapped.Holders.Length)
            .TakeWhile(other => !other.SequenceEqual(subset))
            .Count();
        if (wrapped.Wraps.Length < (index + 1) * WrapLength)
            return null;
        var secrets = byPlace.Select(one => Agree(one.Share, ephemeral)).ToArray();
        var about = About(address, wrapped.Threshold, [.. wrapped.Holders], wrapped.Ephemeral, subset);
        using var key = new WrapKey(secrets, about);
        Array.ForEach(secrets, secret => CryptographicOperations.ZeroMemory(secret));
        return key.Unwrap(wrapped.Wraps.AsSpan(index * WrapLength, WrapLength), about);
    }

    private static byte[] Agree(ECDiffieHellman ephemeral, byte[] holder)
    {
        using var point =
            P256.Public(holder) ?? throw new CryptographicException("A holder's public key is no point of the curve.");
        return P256.Agree(ephemeral, point);
    }

    private static byte[] Agree(UnlockedKey share, ECDiffieHellman ephemeral)
    {
        using var mine = P256.Import(share.Scalar);
        return P256.Agree(mine, ephemeral);
    }

    private static byte[] About(
        SealedAddress address,
        int threshold,
        IReadOnlyCollection<Guid> holders,
        byte[] ephemeral,
        int[] subset
    )
    {
        var about = new Transcript("data key").Add(address).Add(threshold).Add(holders.Count);
        foreach (var holder in holders)
            about.Add(holder);
        foreach (var place in subset)
            about.Add(place);
        return about.Add(ephemeral).ToBytes();
    }
}
