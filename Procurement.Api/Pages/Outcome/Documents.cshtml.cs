using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The documents of a call by kind, and its record as a file.</summary>
internal sealed class DocumentsModel(PageDoor door) : OutcomePage(door)
{
    private const int Few = 12;

    /// <summary>Those that become valid by being issued here; the others are issued when they are sent or
    /// released.</summary>
    private static readonly ReportDocumentKind[] IssuedHere =
    [
        ReportDocumentKind.Qualification,
        ReportDocumentKind.Evaluation,
        ReportDocumentKind.Comparison,
        ReportDocumentKind.Recommendation,
        ReportDocumentKind.Proceedings,
        ReportDocumentKind.Consensus,
    ];

    /// <summary>Which document is issued.</summary>
    [BindProperty]
    public IssuedSubject Subject { get; set; } = new();

    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentDetails> Documents { get; private set; } = [];

    /// <summary>Names of the regions by code.</summary>
    public IReadOnlyDictionary<string, BilingualText> Regions { get; private set; } = null!;

    public override string Title => Words.Say("Documents.Title", Call.Reference);

    /// <summary>This page.</summary>
    public string Address => To(OutcomeAddresses.Documents, Call.Id.Value);

    /// <summary>Whether the call is over, so that its record may be taken along.</summary>
    public bool IsConcluded =>
        Call.State is SolicitationState.Decided or SolicitationState.Notified or SolicitationState.Archived;

    /// <summary>Whether it may be put away.</summary>
    public bool MayArchive => IsLead && Call.State == SolicitationState.Notified;

    /// <summary>Where its record is taken from.</summary>
    public string RecordFile => RecordDownloads.AddressOf(Language, Call.Id.Value);

    /// <summary>The documents by kind; each row is one document in its languages.</summary>
    public IEnumerable<IGrouping<ReportDocumentKind, IGrouping<DocumentSubject, DocumentDetails>>> Kinds =>
        Documents.GroupBy(one => one.Title.Subject() with { Language = default }).GroupBy(group => group.Key.Document);

    /// <summary>How many there are.</summary>
    public string Lead() =>
        Documents.Count == 0
            ? Words["Documents.None"]
            : Counted(
                "Documents.Lead",
                Documents.DistinctBy(one => one.Title.Subject() with { Language = default }).Count()
            );

    /// <summary>Whether a list is short enough to stand open.</summary>
    public static bool IsShort<T>(IEnumerable<T> rows) => rows.Count() <= Few;

    /// <summary>What tells a document from the others of its kind.</summary>
    public string AboutOf(DocumentSubject subject) =>
        string.Join(
            " · ",
            new[]
            {
                subject.Region is { } region && Regions.TryGetValue(region, out var name)
                    ? name.In(Language)
                    : subject.Region,
                subject.Step,
                subject.Bidder,
                subject.Evaluator,
                subject.Number is { } number ? Words.Say("Document.Number", Numbers.Whole(number)) : null,
            }.Where(one => !string.IsNullOrEmpty(one))
        )
            is { Length: > 0 } about
            ? about
            : Words["Document.Whole"];

    /// <summary>Where a document is read.</summary>
    public string FileOf(DocumentDetails one) => ReportEndpoints.AddressOf(Call.Id.Value, one.Title);

    /// <summary>Whether a document is issued by this reader, here.</summary>
    public bool MayIssue(DocumentDetails one) =>
        (IsLead || IsApprover) && IsConcluded && IssuedHere.Contains(one.Title.Document);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call) => Shown(call);

    /// <summary>Issues a document.</summary>
    public Task<IActionResult> OnPostIssue(Guid call) =>
        Act(call, new IssueReport(new(call), Subject.Subject), "Issued");

    /// <summary>Puts the call away.</summary>
    public Task<IActionResult> OnPostArchive(Guid call) => Act(call, new ArchiveCall(new(call)), "Archived");

    private async Task<IActionResult> Act<T>(Guid call, ICommand<T> act, string done) =>
        await Do(act, To(OutcomeAddresses.Documents, call), done) ?? await Shown(call);

    private async Task<IActionResult> Shown(Guid call)
    {
        if (await Ask(new ShowDocuments(new SolicitationId(call))) is not { } shown)
            return NotShown();
        (Call, Documents, Regions) = (shown.Call, shown.Documents, shown.Regions);
        return Page();
    }
}

/// <summary>Which document a button is about.</summary>
internal sealed class IssuedSubject
{
    /// <summary>Its kind.</summary>
    public ReportDocumentKind Document { get; set; }

    /// <summary>Its language.</summary>
    public Language Language { get; set; }

    /// <summary>Code of the region, or null.</summary>
    public string? Region { get; set; }

    /// <summary>Identifier of the bidder, or null.</summary>
    public string? Bidder { get; set; }

    /// <summary>Identifier of the step, or null.</summary>
    public string? Step { get; set; }

    /// <summary>Its number, or null.</summary>
    public int? Number { get; set; }

    /// <summary>All of it.</summary>
    public DocumentSubject Subject => new(Document, Language, Region, Bidder, Step, Number: Number);
}
