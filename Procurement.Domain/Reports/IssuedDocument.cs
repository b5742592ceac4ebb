using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Reports;

/// <summary>A document that was issued: by its code and head anybody can ask whether a paper is one.</summary>
public sealed class IssuedDocument : Aggregate
{
    private IssuedDocument() { }

    /// <summary>Issues a document.</summary>
    public IssuedDocument(
        IssuedDocumentId id,
        SolicitationId call,
        ReportTitle title,
        Imprint imprint,
        DateTimeOffset now
    )
    {
        (Id, Call, IssuedAt) = (id, call, now);
        (Document, Language, Region, Bidder) = (title.Document, title.Language, title.Region, title.Bidder);
        (Step, Evaluator, Number) = (title.Step, title.Evaluator, title.Number);
        (Head, Code) = (imprint.Head.ToString(), imprint.Code);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public IssuedDocumentId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>What kind of document.</summary>
    public ReportDocumentKind Document { get; private set; }

    /// <summary>Its language.</summary>
    public Language Language { get; private set; }

    /// <summary>Code of the region, or null.</summary>
    public string? Region { get; private set; }

    /// <summary>Which bidder it is about, or null.</summary>
    public string? Bidder { get; private set; }

    /// <summary>Which step it is about, or null.</summary>
    public string? Step { get; private set; }

    /// <summary>Whose score sheet, or null.</summary>
    public string? Evaluator { get; private set; }

    /// <summary>Number of the addendum, letter or version, or null.</summary>
    public int? Number { get; private set; }

    /// <summary>The head that it prints, <c>NUMBER:HASH</c>.</summary>
    public string Head { get; private set; } = "";

    /// <summary>The code that it prints.</summary>
    public string Code { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Head and code as it prints them.</summary>
    public Imprint Imprint() => new(RecordHead.Read(Head)!.Value, Code);
}

/// <summary>Keeps the documents that were issued.</summary>
public interface IIssuedDocuments
{
    /// <summary>The newest of a title, or null.</summary>
    Task<IssuedDocument?> Newest(SolicitationId call, ReportTitle title, CancellationToken cancellation);

    /// <summary>Whether one was issued with this code and head.</summary>
    Task<bool> Holds(string code, RecordHead head, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(IssuedDocument document);
}
