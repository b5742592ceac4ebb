using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Submissions.Documents;

/// <summary>One document of a bidder: what is said of it. Its content lies apart, encrypted in chunks.</summary>
public sealed class SubmittedDocument : Aggregate
{
    private SubmittedDocument() { }

    /// <summary>Keeps what is said of a document whose content is stored.</summary>
    public SubmittedDocument(
        DocumentId id,
        CompetitionId competition,
        string bidder,
        string envelope,
        DocumentFacts facts,
        byte[] key,
        DateTimeOffset now
    )
    {
        Id = id;
        Competition = competition;
        Bidder = bidder;
        Envelope = envelope;
        Facts = facts;
        Key = key;
        IsSealed = facts.Kind == DocumentKind.Sealed;
        StoredAt = now;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public DocumentId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Identifier of the bidder in the programme.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The envelope in which it lies.</summary>
    public string Envelope { get; private set; } = "";

    /// <summary>Name, kind, size and digest.</summary>
    public DocumentFacts Facts { get; private set; } = null!;

    /// <summary>The key of its content, wrapped under the key of the service; empty while its envelope is sealed by key
    /// holders, and once its years are over.</summary>
    public byte[] Key { get; private set; } = [];

    /// <summary>Whether it came sealed by key holders; it stays so said once it was opened.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>When its content was stored.</summary>
    public DateTimeOffset StoredAt { get; private set; }

    /// <summary>Destroys its key, after its years.</summary>
    public void DestroyKey()
    {
        Key = [];
        Changed();
    }

    /// <summary>What a draft and a version say of it.</summary>
    public EnclosedDocument Enclosed => new(Id, Envelope, Facts.Kind, Facts.Pages, Facts.Sha256);

    /// <summary>Its envelope was opened: name, kind, size and pages come out of the seal; the digest stays that of the
    /// ciphertext, as on the receipt.</summary>
    /// <param name="facts">What lay under the seal.</param>
    /// <param name="key">Its key, under the key of the service.</param>
    public void Unseal(SealedFacts facts, byte[] key)
    {
        Facts = Facts with { Name = facts.Name, Kind = facts.Kind, Size = facts.Size, Pages = facts.Pages };
        Key = key;
        Changed();
    }
}

/// <summary>What is said of a document.</summary>
public sealed record DocumentFacts
{
    /// <summary>Name of the file, without folders; only a number where the name lies under the seal.</summary>
    public required string Name { get; init; }

    /// <summary>Kind, by its content.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Bytes; while it is sealed those that are stored, a power of two.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 in lower-case hex: of the content; of the ciphertext where it is sealed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Pages of a PDF that lists them in clear; null: not found.</summary>
    public int? Pages { get; init; }
}

/// <summary>Kinds of documents that are taken.</summary>
public enum DocumentKind
{
    /// <summary>Portable document format.</summary>
    Pdf,

    /// <summary>Word processing, without macros.</summary>
    Docx,

    /// <summary>Spreadsheet, without macros.</summary>
    Xlsx,

    /// <summary>One of these; which one lies under the seal.</summary>
    Sealed,
}

/// <summary>A document as a draft or a version encloses it.</summary>
/// <param name="Id">The document.</param>
/// <param name="Envelope">Its envelope.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Pages">Its pages; null: not known.</param>
/// <param name="Sha256">Its digest.</param>
public sealed record EnclosedDocument(DocumentId Id, string Envelope, DocumentKind Kind, int? Pages, string Sha256);

/// <summary>Where a proposal answers a criterion.</summary>
/// <param name="Criterion">Identifier of the leaf criterion.</param>
/// <param name="Document">The document.</param>
/// <param name="Page">Page, from 1.</param>
public sealed record CriterionPlace(string Criterion, DocumentId Document, int Page);
