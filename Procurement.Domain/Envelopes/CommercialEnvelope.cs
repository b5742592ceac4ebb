using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Envelopes;

/// <summary>The commercial envelope of one submission. What was written lies under its seal; the price stands here only
/// once the envelope was opened.</summary>
public sealed class CommercialEnvelope : Aggregate
{
    private CommercialEnvelope() { }

    private CommercialEnvelope(SealedItem item)
    {
        Submission = item.Submission;
        Competition = item.Competition;
        Item = item.Id;
        Digest = DigestOf(item);
        Changed();
    }

    /// <summary>The submission that it belongs to; one envelope a submission.</summary>
    public SubmissionId Submission { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Its price form under its seal; null: it was received before envelopes were sealed by key.</summary>
    public SealedItemId? Item { get; private set; }

    /// <summary>SHA-256 of the ciphertext, in lower-case hex: what the bidder's receipt shows. A digest of what was written
    /// would let a price be guessed. Null where <see cref="Item"/> is.</summary>
    public string? Digest { get; private set; }

    /// <summary>The price; null while the envelope is sealed.</summary>
    public Money? Price { get; private set; }

    /// <summary>When it was opened; null while it is sealed.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>Seals what a bidder wrote on the price form, at once; it is kept nowhere else. Refuses
    /// price.too-long.</summary>
    public static Outcome<SealedEnvelope> Seal(
        ISealing sealing,
        SealedAddress address,
        KeyRoster roster,
        string written
    )
    {
        if (PaddedForm.Of(written) is not { } padded)
            return new Refusal("price.too-long", PaddedForm.Length);
        var item = SealedItem.OfForm(sealing, address, roster, padded);
        CryptographicOperations.ZeroMemory(padded);
        return new SealedEnvelope(new CommercialEnvelope(item), item);
    }

    /// <summary>Why a price form could not be read at the opening: price.missing, price.not-positive, price.too-precise; null:
    /// it could. Says nothing of what it says.</summary>
    public static Refusal? WhyUnreadable(string written) =>
        PriceForm.Read(written) is { IsRefused: true } read ? read.Refusals[0] : null;

    /// <summary>A later version of the submission brings another price form, under a seal of its own.</summary>
    public void Replace(SealedItem item)
    {
        Item = item.Id;
        Digest = DigestOf(item);
        Changed();
    }

    /// <summary>SHA-256 of the ciphertext of a price form, in lower-case hex.</summary>
    internal static string DigestOf(SealedItem item) => Convert.ToHexStringLower(SHA256.HashData(item.Content!));

    /// <summary>Opens the envelope. Called only by the opening of a whole competition.</summary>
    internal void Open(Money price, DateTimeOffset now)
    {
        Price = price;
        OpenedAt = now;
        Changed();
    }
}

/// <summary>An envelope and what lies under its seal, kept together.</summary>
public sealed record SealedEnvelope(CommercialEnvelope Envelope, SealedItem Item);
