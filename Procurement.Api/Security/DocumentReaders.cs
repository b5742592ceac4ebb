using System.Collections.Frozen;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Domain.Reports;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;
using static Procurement.Domain.Reports.ReportDocumentKind;

namespace Procurement.Api.Security;

/// <summary>
/// The access table's rows for documents: who may read which kind, and from which stage on. Whose own a document is, which
/// step must be closed and what must be released is its source's to ask.
/// </summary>
/// <remarks>Source: domain guide, section 5, the audiences of the documents and the disclosure matrix.</remarks>
internal static class DocumentReaders
{
    private static readonly Stage[] Any = Enum.GetValues<Stage>();
    private static readonly Stage[] FromClosing = [Closed, InEvaluation, Decided, Notified, Archived, Cancelled];
    private static readonly Role[] Overseers = [ProcurementLead, Approver, FairnessMonitor];
    private static readonly Role[] Panel = [.. Overseers, Chair, Role.Evaluator];
    private static readonly Role[] Everybody = [.. Panel, KeyHolder, Bidder];

    private static readonly FrozenDictionary<ReportDocumentKind, AccessRow> Rows = new Dictionary<
        ReportDocumentKind,
        AccessRow
    >
    {
        [Addendum] = new(Everybody, Any),
        [Answers] = new(Everybody, Any),
        [Receipt] = new([Bidder], [Open, .. FromClosing]),
        [Invitation] = new([.. Overseers, Bidder], Any),
        [ScoreSheet] = new(Panel, FromClosing),
        [Consensus] = new(Panel, FromClosing),
        [Qualification] = new(Overseers, FromClosing),
        [Evaluation] = new(Overseers, FromClosing),
        [Comparison] = new(Overseers, FromClosing),
        [Recommendation] = new(Overseers, FromClosing),
        [Letter] = new([.. Overseers, Bidder], Any),
        [Debrief] = new([.. Overseers, Bidder], FromClosing),
        [Fairness] = new([.. Overseers, Chair, Role.Evaluator, Bidder], Any),
        [Proceedings] = new(Overseers, Any),
    }.ToFrozenDictionary();

    /// <summary>The row of a kind of document.</summary>
    public static AccessRow RowOf(ReportDocumentKind document) => Rows[document];
}
