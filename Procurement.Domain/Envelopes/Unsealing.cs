using System.Collections.Immutable;
using System.Security.Cryptography;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Domain.Envelopes;

/// <summary>What enough key holders together can read: looks, and changes nothing.</summary>
/// <param name="sealing">The cryptography.</param>
/// <param name="items">What lies under seal.</param>
/// <param name="keys">The holders' keys; they stay the caller's.</param>
public sealed class Unsealing(ISealing sealing, IReadOnlyList<SealedItem> items, IReadOnlyList<UnlockedKey> keys)
{
    /// <summary>What the bidder wrote on the price form. Refuses envelope.digest-differs: ciphertext, wraps or where it
    /// belongs are not as the bidder left them.</summary>
    public Outcome<string> FormIn(CommercialEnvelope envelope)
    {
        var item = items.FirstOrDefault(one => one.Id == envelope.Item && one.Submission == envelope.Submission);
        if (item?.Content is null || CommercialEnvelope.DigestOf(item) != envelope.Digest)
            return new Refusal("envelope.digest-differs");
        if (KeyOf(item) is not { } key)
            return new Refusal("envelope.digest-differs");
        var padded = sealing.Decrypt(key, item.Address, item.Content);
        CryptographicOperations.ZeroMemory(key);
        var form = padded is null ? null : PaddedForm.Read(padded);
        CryptographicOperations.ZeroMemory(padded);
        return form is null ? new Refusal("envelope.digest-differs") : form;
    }

    /// <summary>Looks whether every document can be opened. Refuses envelope.digest-differs.</summary>
    public Outcome<ImmutableArray<OpenableDocument>> Documents()
    {
        var openable = ImmutableArray.CreateBuilder<OpenableDocument>();
        foreach (var item in items.Where(IsSealedDocument))
        {
            if (
                KeyOf(item) is not { } key
                || item.Content is not { } content
                || sealing.Decrypt(key, item.Address, content) is not { } facts
            )
                return new Refusal("envelope.digest-differs");
            openable.Add(new OpenableDocument(item, key, facts));
        }
        return openable.ToImmutable();
    }

    /// <summary>Wraps every key for another set of holders. Refuses envelope.digest-differs; then nothing is
    /// changed.</summary>
    public Refusal? WrapAgain(KeyRoster roster)
    {
        var wrapped = new List<(SealedItem Item, WrappedKey Key)>();
        foreach (var item in items)
        {
            if (KeyOf(item) is not { } key)
                return new Refusal("envelope.digest-differs");
            wrapped.Add((item, sealing.Wrap(key, item.Address, roster)));
            CryptographicOperations.ZeroMemory(key);
        }
        wrapped.ForEach(one => one.Item.WrapAgain(one.Key));
        return null;
    }

    private static bool IsSealedDocument(SealedItem item) =>
        item is { Kind: SealedKind.CommercialDocument, OpenedKey: null, DestroyedAt: null };

    private byte[]? KeyOf(SealedItem item) =>
        item.Wrapped is { } wrapped ? sealing.Unwrap(wrapped, item.Address, keys) : null;
}

/// <summary>A document whose key enough holders have given.</summary>
public sealed class OpenableDocument(SealedItem item, byte[] dataKey, byte[] facts)
{
    /// <summary>What it is.</summary>
    public SealedItem Item => item;

    /// <summary>What is said of it, as it was sealed.</summary>
    public ReadOnlySpan<byte> Facts => facts;

    /// <summary>Opens it: the service reads it from now on.</summary>
    public void Open(IServiceKey serviceKey)
    {
        item.Open(dataKey, serviceKey);
        CryptographicOperations.ZeroMemory(dataKey);
    }
}
