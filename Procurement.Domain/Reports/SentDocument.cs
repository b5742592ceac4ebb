using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Reports;

/// <summary>The file of an issued document that left the service: every recipient gets these bytes, and nothing else is ever
/// printed in its place.</summary>
public sealed class SentDocument : Aggregate
{
    private SentDocument() { }

    /// <summary>Keeps a file that leaves.</summary>
    public SentDocument(IssuedDocument document, string reference, RenderedReport file)
    {
        (Id, Call, Reference, KeptAt) = (document.Id, document.Call, reference, document.IssuedAt);
        (Content, Pages) = (file.Content, file.Pages);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content));
        Changed();
    }

    /// <summary>The issued document that it is the file of.</summary>
    public IssuedDocumentId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Reference of the call, as the file prints it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The file; null once the record of the call was destroyed.</summary>
    public byte[]? Content { get; private set; }

    /// <summary>SHA-256 of the file, in lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>How many pages it has.</summary>
    public int Pages { get; private set; }

    /// <summary>When it was kept.</summary>
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Destroys the file at the end of its retention; its hash stays.</summary>
    public void DestroyContent()
    {
        Content = null;
        Changed();
    }
}

/// <summary>Keeps the files that left.</summary>
public interface ISentDocuments
{
    /// <summary>The file of the newest issued document of a subject, or null.</summary>
    Task<SentDocument?> Newest(SolicitationId call, DocumentSubject subject, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(SentDocument document);
}
