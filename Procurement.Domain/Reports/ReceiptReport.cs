using System.Collections.Immutable;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Reports;

/// <summary>The receipt of one version of a submission, for its bidder alone. All of it stood at the instant of receipt;
/// never a price.</summary>
public sealed record ReceiptReport : Report
{
    /// <summary>Its random number.</summary>
    public required string Number { get; init; }

    /// <summary>Which version of the submission, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The bidder.</summary>
    public required NamedBidder Bidder { get; init; }

    /// <summary>Members of the consortium, the lead first; empty where there is none.</summary>
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Name of the person who submitted it; null: it is not recorded.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>The server's instant.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The envelopes that the plan asks for, in its order.</summary>
    public required ImmutableArray<PlannedEnvelope> Envelopes { get; init; }

    /// <summary>The documents, in the order enclosed.</summary>
    public required ImmutableArray<ReceivedDocument> Documents { get; init; }

    /// <summary>SHA-256 of the ciphertext of the price form; null: there is none, or it was not kept.</summary>
    public string? PriceDigest { get; init; }

    /// <summary>Where the call's record stood once this version was received; null: not recorded any more.</summary>
    public RecordHead? Standing { get; init; }

    /// <summary>The addenda that the bidder had acknowledged.</summary>
    public required ImmutableArray<AcknowledgedAddendum> Acknowledged { get; init; }

    /// <summary>How many addenda were published when it was received.</summary>
    public required int Addenda { get; init; }

    /// <summary>The receipt of a version.</summary>
    public static ReceiptReport Of(PublishedCall call, ReceivedVersion received)
    {
        var version = received.Version;
        var standing = call.At(version.ReceivedAt);
        return new()
        {
            Head = standing.Head(version.ReceivedAt, received.Region),
            Number = version.Receipt,
            Version = version.Number,
            Bidder = received.Bidder,
            Members = [.. version.Members],
            SubmittedBy = received.SubmittedBy,
            ReceivedAt = version.ReceivedAt,
            Envelopes = PlannedEnvelope.Of(standing.Plan.Plan),
            Documents =
            [
                .. version.Documents.Select(one => new ReceivedDocument(
                    received.NamesOfDocuments.GetValueOrDefault(one.Id.Value),
                    one.Envelope,
                    one.Sha256
                )),
            ],
            PriceDigest = version.PriceDigest,
            Standing = received.Standing,
            Acknowledged =
            [
                .. from addendum in call.Addenda
                from one in addendum.Acknowledgements
                where one.Bidder == received.Bidder.Bidder && one.At <= version.ReceivedAt
                select new AcknowledgedAddendum(addendum.Number!.Value, one.At),
            ],
            Addenda = call.Addenda.Count(one => one.PublishedAt <= version.ReceivedAt),
        };
    }
}

/// <summary>A version of a submission, and what its receipt says of it beside the call.</summary>
/// <param name="Version">The version.</param>
/// <param name="Bidder">Its bidder.</param>
/// <param name="Region">Code of the region; empty for an RFQ.</param>
/// <param name="SubmittedBy">Name of who submitted it; null: not known.</param>
/// <param name="NamesOfDocuments">Names of the documents, by their identifiers.</param>
/// <param name="Standing">Where the call's record stood after it; null: not known.</param>
public sealed record ReceivedVersion(
    SubmissionVersion Version,
    NamedBidder Bidder,
    string Region,
    string? SubmittedBy,
    IReadOnlyDictionary<Guid, string> NamesOfDocuments,
    RecordHead? Standing
);

/// <summary>One document as it was received.</summary>
/// <param name="Name">Name of its file; null or empty: not kept in clear.</param>
/// <param name="Envelope">Its envelope.</param>
/// <param name="Sha256">Its digest, in lower-case hex.</param>
public sealed record ReceivedDocument(string? Name, string Envelope, string Sha256);

/// <summary>That an addendum was acknowledged.</summary>
/// <param name="Number">Number of the addendum.</param>
/// <param name="At">When.</param>
public sealed record AcknowledgedAddendum(int Number, DateTimeOffset At);
