using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Reports;

/// <summary>Which document of a call: its kind, its language and, where they apply, what it is about.</summary>
public sealed record ReportTitle
{
    /// <summary>What kind of document.</summary>
    public required ReportDocumentKind Document { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Call { get; init; }

    /// <summary>Code of the region; null for a document of an RFQ.</summary>
    public string? Region { get; init; }

    /// <summary>Identifier of the bidder; only of a document about one.</summary>
    public string? Bidder { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Identifier of the step; only of a document about one step.</summary>
    public string? Step { get; init; }

    /// <summary>Identifier of the evaluator; only of a score sheet.</summary>
    public string? Evaluator { get; init; }

    /// <summary>Number of the addendum, of the letter or of the list's version; only of those.</summary>
    public int? Number { get; init; }

    /// <summary>What tells it from the other documents of its call.</summary>
    public DocumentSubject Subject() => new(Document, Language, Region, Bidder, Step, Evaluator, Number);

    /// <summary>The report with what the printed one can be checked by.</summary>
    public Report Stamped(Report report, RecordHead head) =>
        report with
        {
            Head = report.Head with { Imprint = new Imprint(head, DocumentCode.Of(head, this, report)) },
        };
}

/// <summary>Which document of a call.</summary>
/// <param name="Document">What kind of document.</param>
/// <param name="Language">Its language.</param>
/// <param name="Region">Code of the region, or null.</param>
/// <param name="Bidder">Identifier of the bidder, or null.</param>
/// <param name="Step">Identifier of the step, or null.</param>
/// <param name="Evaluator">Identifier of the evaluator, or null.</param>
/// <param name="Number">Number of the addendum, letter or version, or null.</param>
public sealed record DocumentSubject(
    ReportDocumentKind Document,
    Language Language,
    string? Region = null,
    string? Bidder = null,
    string? Step = null,
    string? Evaluator = null,
    int? Number = null
)
{
    /// <summary>The title of the document in its call.</summary>
    public ReportTitle In(string call) =>
        new()
        {
            Document = Document,
            Call = call,
            Region = Region,
            Bidder = Bidder,
            Language = Language,
            Step = Step,
            Evaluator = Evaluator,
            Number = Number,
        };
}

/// <summary>The kinds of document.</summary>
public enum ReportDocumentKind
{
    /// <summary>The qualification report of an RFQ.</summary>
    Qualification,

    /// <summary>The evaluation report of one region.</summary>
    Evaluation,

    /// <summary>The debrief report of one unsuccessful bidder.</summary>
    Debrief,

    /// <summary>One addendum.</summary>
    Addendum,

    /// <summary>All questions and answers of a call so far.</summary>
    Answers,

    /// <summary>The receipt of one submission.</summary>
    Receipt,

    /// <summary>A letter to one bidder: notice, award, regret, refusal.</summary>
    Letter,

    /// <summary>The invitation of one qualified bidder.</summary>
    Invitation,

    /// <summary>The sheet of one evaluator for one submission and step.</summary>
    ScoreSheet,

    /// <summary>The consensus record of one submission and step.</summary>
    Consensus,

    /// <summary>All regions of a call side by side.</summary>
    Comparison,

    /// <summary>What is recommended for every region of a call.</summary>
    Recommendation,

    /// <summary>The fairness monitor's report.</summary>
    Fairness,

    /// <summary>Everything that was recorded of a call, in order of time.</summary>
    Proceedings,
}
