using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Envelopes;

/// <summary>The commercial envelope of one submission: nobody reads its price before it is opened.</summary>
public sealed class CommercialEnvelope : Aggregate
{
    private CommercialEnvelope() { }

    /// <summary>Receives an envelope as the bidder closed it.</summary>
    public CommercialEnvelope(SubmissionId submission, CompetitionId competition, string written)
    {
        Submission = submission;
        Competition = competition;
        Written = written;
        Changed();
    }

    /// <summary>The submission that it belongs to; one envelope a submission.</summary>
    public SubmissionId Submission { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>What the bidder wrote on the price form, as written. Not selected by any query before the opening.</summary>
    internal string Written { get; private set; } = "";

    /// <summary>The price; null while the envelope is sealed.</summary>
    public Money? Price { get; private set; }

    /// <summary>When it was opened; null while it is sealed.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>Why a price form could not be read at the opening: price.missing, price.not-positive, price.too-precise; null:
    /// it could. Says nothing of what it says.</summary>
    public static Refusal? WhyUnreadable(string written) =>
        Envelopes.PriceForm.Read(written) is { IsRefused: true } read ? read.Refusals[0] : null;

    /// <summary>A later version of the submission brings another price form.</summary>
    public void Replace(string written)
    {
        Written = written;
        Changed();
    }

    /// <summary>What opening would find: the price, or price.not-positive, price.too-precise.</summary>
    internal Outcome<Money> Look() => Envelopes.PriceForm.Read(Written);

    /// <summary>Opens the envelope. Called only by the opening of a whole competition.</summary>
    internal void Open(Money price, DateTimeOffset now)
    {
        Price = price;
        OpenedAt = now;
        Changed();
    }
}
