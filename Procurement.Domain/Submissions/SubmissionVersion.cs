using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Domain.Submissions;

/// <summary>One version of a submission as it was received: never changed, kept unread where a later one replaced
/// it.</summary>
public sealed class SubmissionVersion : Aggregate
{
    private SubmissionVersion() { }

    /// <summary>Receives a version.</summary>
    /// <param name="receipt">Its receipt number.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="number">1 for the first.</param>
    /// <param name="by">Who submitted it, and for whom.</param>
    /// <param name="draft">What is submitted; null: no documents.</param>
    /// <param name="now">The server's instant.</param>
    public SubmissionVersion(
        ReceiptNumber receipt,
        SubmissionId submission,
        int number,
        Submitter by,
        SubmissionDraft? draft,
        DateTimeOffset now
    )
    {
        Receipt = receipt.Text;
        Submission = submission;
        Number = number;
        SubmittedBy = by.Person;
        Members = by.Members;
        Documents = draft?.Documents ?? [];
        Places = draft?.Places ?? [];
        ReceivedAt = now;
        Changed();
    }

    /// <summary>The number on its receipt; unique.</summary>
    public string Receipt { get; private set; } = "";

    /// <summary>The submission.</summary>
    public SubmissionId Submission { get; private set; }

    /// <summary>1 for the first; the highest counts.</summary>
    public int Number { get; private set; }

    /// <summary>When it was received, by the server's clock.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Identifier of the person who submitted it.</summary>
    public string SubmittedBy { get; private set; } = "";

    /// <summary>Members of the consortium at that instant, the lead first; empty where there is none.</summary>
    public IReadOnlyList<string> Members { get; private set; } = [];

    /// <summary>Its documents with their digests.</summary>
    public IReadOnlyList<EnclosedDocument> Documents { get; private set; } = [];

    /// <summary>SHA-256 of the sealed price form, of its ciphertext, in lower-case hex; null: there is none.</summary>
    public string? PriceDigest { get; init; }

    /// <summary>Where it answers each criterion.</summary>
    public IReadOnlyList<CriterionPlace> Places { get; private set; } = [];
}

/// <summary>Who submits.</summary>
/// <param name="Person">Identifier of the person.</param>
/// <param name="Members">Members of the consortium, the lead first; empty where there is none.</param>
public sealed record Submitter(string Person, IReadOnlyList<string> Members);
