using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Domain.Envelopes;

/// <summary>
/// One thing of a commercial envelope under its seal: its data key, wrapped for every subset of k of the n key holders,
/// and the ciphertext of a price form, or of what is said of a document; its content lies with the documents.
/// </summary>
public sealed class SealedItem : Aggregate
{
    /// <summary>How all of it is encrypted, so that a later form can be told from this one.</summary>
    public const string Scheme = "p256-hkdfsha256-aes256gcm/1";

    private SealedItem() { }

    private SealedItem(SealedAddress address, WrappedKey key, byte[]? content)
    {
        Id = address.Item;
        Kind = address.Kind;
        Call = address.Call;
        Competition = address.Competition;
        Submission = address.Submission;
        Form = Scheme;
        Content = content;
        Take(key);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public SealedItemId Id { get; private set; }

    /// <summary>What it is.</summary>
    public SealedKind Kind { get; private set; }

    /// <summary>The call, whose key holders open it.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>The submission.</summary>
    public SubmissionId Submission { get; private set; }

    /// <summary>The scheme under which it was sealed: <see cref="Scheme"/>.</summary>
    public string Form { get; private set; } = "";

    /// <summary>k.</summary>
    public int Threshold { get; private set; }

    /// <summary>Identifiers of the n keys, in order.</summary>
    public IReadOnlyList<string> Holders { get; private set; } = [];

    /// <summary>The public key made for the wraps alone.</summary>
    public byte[] Ephemeral { get; private set; } = [];

    /// <summary>The wraps; null: destroyed, so nobody ever opens it.</summary>
    public byte[]? Wraps { get; private set; }

    /// <summary>Ciphertext of a price form, or of what is said of a document; null: destroyed.</summary>
    public byte[]? Content { get; private set; }

    /// <summary>Of an opened document: its data key under the service's own key; null: sealed, or a price form.</summary>
    public byte[]? OpenedKey { get; private set; }

    /// <summary>When its wraps were destroyed; null: they stand.</summary>
    public DateTimeOffset? DestroyedAt { get; private set; }

    /// <summary>What it is and where it belongs.</summary>
    public SealedAddress Address => new(Id, Kind, Call, Competition, Submission);

    /// <summary>The wraps; null: destroyed.</summary>
    public WrappedKey? Wrapped =>
        Wraps is null ? null : new WrappedKey(Threshold, [.. Holders.Select(Guid.Parse)], Ephemeral, Wraps);

    /// <summary>Seals the price form of a submission.</summary>
    internal static SealedItem OfForm(ISealing sealing, SealedAddress address, KeyRoster roster, byte[] padded)
    {
        var key = sealing.DrawDataKey();
        var item = new SealedItem(address, sealing.Wrap(key, address, roster), sealing.Encrypt(key, address, padded));
        Array.Clear(key);
        return item;
    }

    /// <summary>Seals the key of a document, which the caller drew (<see cref="ISealing.DrawDataKey"/>), encrypted the
    /// document with, and wipes: the same seal as a price form's.</summary>
    /// <param name="sealing">The cryptography.</param>
    /// <param name="address">Where it belongs; the item has the identifier of the document.</param>
    /// <param name="roster">The key holders.</param>
    /// <param name="dataKey">The key.</param>
    /// <param name="facts">What is said of the document, at a length that every document's has.</param>
    public static SealedItem OfDocument(
        ISealing sealing,
        SealedAddress address,
        KeyRoster roster,
        ReadOnlySpan<byte> dataKey,
        ReadOnlySpan<byte> facts
    ) => new(address, sealing.Wrap(dataKey, address, roster), sealing.Encrypt(dataKey, address, facts));

    /// <summary>The key of an opened document, for reading it; null: it is sealed, or something was changed.</summary>
    public byte[]? KeyWith(IServiceKey serviceKey) =>
        OpenedKey is null ? null : serviceKey.Unwrap(OpenedKey, AboutOpened(Id));

    /// <summary>What the key of an opened document is wrapped about, under the service's own key.</summary>
    public static string AboutOpened(SealedItemId id) => $"sealed-item/{id.Value}";

    /// <summary>The wraps of a changed set of holders take the place of those before.</summary>
    internal void WrapAgain(WrappedKey key)
    {
        Take(key);
        Changed();
    }

    /// <summary>Opens a document: from now on the service reads it. Called only by the opening of a competition.</summary>
    internal void Open(byte[] dataKey, IServiceKey serviceKey)
    {
        OpenedKey = serviceKey.Wrap(dataKey, AboutOpened(Id));
        Changed();
    }

    /// <summary>Destroys the wraps of what was never opened: from now on nobody can.</summary>
    public void DestroyWraps(DateTimeOffset now)
    {
        if (Wraps is null)
            return;
        Wraps = null;
        DestroyedAt = now;
        Changed();
    }

    /// <summary>Destroys all that can be read or opened of it, after its years.</summary>
    public void DestroyContents(DateTimeOffset now)
    {
        (Wraps, Content, OpenedKey) = (null, null, null);
        DestroyedAt ??= now;
        Changed();
    }

    private void Take(WrappedKey key)
    {
        Threshold = key.Threshold;
        Holders = [.. key.Holders.Select(holder => holder.ToString())];
        Ephemeral = key.Ephemeral;
        Wraps = key.Wraps;
    }
}
