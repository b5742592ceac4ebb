using System.Globalization;
using Procurement.Domain.Envelopes;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>One opening of commercial envelopes: all of a competition in one act. Never changed.</summary>
public sealed class EnvelopeOpening
{
    private EnvelopeOpening() { }

    internal EnvelopeOpening(
        string step,
        DateTimeOffset openedAt,
        IReadOnlyList<GivenShare> shares,
        IReadOnlyList<OpenedEnvelope> envelopes
    )
    {
        Step = step;
        OpenedAt = openedAt;
        OpenedBy = shares[^1].Person;
        GivenBy = [.. shares.Select(share => share.Person)];
        GivenAt = [.. shares.Select(share => share.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture))];
        Bidders = [.. envelopes.Select(envelope => envelope.Bidder)];
        Digests = [.. envelopes.Select(envelope => envelope.Digest)];
    }

    /// <summary>The price step.</summary>
    public string Step { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The key holder with whose share there were enough.</summary>
    public string OpenedBy { get; private set; } = "";

    /// <summary>Whose envelopes were opened; all others stay sealed.</summary>
    public IReadOnlyList<string> Bidders { get; private set; } = [];

    /// <summary>Who gave a share, and when, in the order given.</summary>
    public IEnumerable<GivenShare> Shares =>
        GivenBy.Zip(
            GivenAt,
            (person, at) =>
                new GivenShare(
                    person,
                    DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                )
        );

    /// <summary>The envelopes that were opened, with the digest that stands on the bidder's receipt.</summary>
    public IEnumerable<OpenedEnvelope> Envelopes =>
        Bidders.Zip(Digests, (bidder, digest) => new OpenedEnvelope(bidder, digest));

    private IReadOnlyList<string> GivenBy { get; set; } = [];

    private IReadOnlyList<string> GivenAt { get; set; } = [];

    private IReadOnlyList<string> Digests { get; set; } = [];
}

/// <summary>One envelope that was opened.</summary>
/// <param name="Bidder">Whose.</param>
/// <param name="Digest">SHA-256 of its ciphertext, in lower-case hex.</param>
public sealed record OpenedEnvelope(string Bidder, string Digest);
