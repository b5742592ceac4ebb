using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>What an evaluator filled in away from the service, as the file says it; nothing of it is checked against
/// what is recorded.</summary>
/// <param name="Competition">The competition that it went out for.</param>
/// <param name="Step">The rated step.</param>
/// <param name="Evaluator">Whose sheet.</param>
/// <param name="PlanHash">The hash of the plan that it went out under.</param>
/// <param name="Fields">Each leaf of each proposal, in the order of the file.</param>
public sealed record OfflineSheet(
    CompetitionId Competition,
    string Step,
    string Evaluator,
    string PlanHash,
    ImmutableArray<OfflineField> Fields
);

/// <summary>One leaf of one proposal.</summary>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Version">Version of the field that went out; 0: it had never been saved.</param>
/// <param name="Cell">Where its points stand: "B1!C12".</param>
/// <param name="Mark">Points or level; null: none yet.</param>
/// <param name="Comment">The comment; empty: none yet.</param>
/// <param name="Fault">Why what stands there is no mark or comment: sheet.cell-not-number, sheet.cell-formula; null: it
/// is.</param>
public sealed record OfflineField(
    string Bidder,
    string Criterion,
    int Version,
    string Cell,
    Fraction? Mark,
    string Comment,
    Refusal? Fault = null
)
{
    /// <summary>Whether a comment that stands is the one of the file: programs write ends of lines in their own way.</summary>
    public bool Repeats(string standing) => Lines(standing) == Lines(Comment);

    private static string Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

/// <summary>Reads score sheets that come back.</summary>
public interface IOfflineSheets
{
    /// <summary>What a file says. Refuses sheet.file-too-large, sheet.file-unreadable, sheet.file-foreign,
    /// sheet.file-altered.</summary>
    Outcome<OfflineSheet> Read(byte[] file);
}
