using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Reports;

/// <summary>The file of a document as it was released to its reader: the same bytes for ever, whatever the record says later.
/// It goes with the contents of its call, when those are destroyed.</summary>
public sealed class IssuedCopy : Aggregate
{
    private IssuedCopy() { }

    /// <summary>Keeps the file of an issued document.</summary>
    public IssuedCopy(IssuedDocument document, string reference, RenderedReport file)
    {
        (Id, Call, Reference) = (document.Id, document.Call, reference);
        (Content, Pages) = (file.Content, file.Pages);
        Changed();
    }

    /// <summary>Identifier: that of the issued document.</summary>
    public IssuedDocumentId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Reference of the call, as the document prints it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The file.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>How many pages it has.</summary>
    public int Pages { get; private set; }
}
