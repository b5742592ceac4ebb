using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>One row of what a step rests on, as <see cref="IStepTables"/> reads it: rows of several kinds come in one
/// answer, and each kind fills the columns that it needs.</summary>
public sealed record StepRow
{
    /// <summary>What the row is; one of <see cref="StepRows"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The competition.</summary>
    public required Guid Competition { get; init; }

    /// <summary>The step.</summary>
    public required string Step { get; init; }

    /// <summary>Whose proposal.</summary>
    public string? Bidder { get; init; }

    /// <summary>The criterion, requirement or document.</summary>
    public string? Item { get; init; }

    /// <summary>The evaluator.</summary>
    public string? Who { get; init; }

    /// <summary>A mark, in millionths; the lowest of several; a truth; a second instant.</summary>
    public long? Low { get; init; }

    /// <summary>The highest of several marks; a truth.</summary>
    public long? High { get; init; }

    /// <summary>A count, a place in an order, a page.</summary>
    public long? Number { get; init; }

    /// <summary>An instant, in ticks.</summary>
    public long? At { get; init; }

    /// <summary>First text.</summary>
    public string? A { get; init; }

    /// <summary>Second text.</summary>
    public string? B { get; init; }

    /// <summary>Third text.</summary>
    public string? C { get; init; }

    /// <summary>Fourth text.</summary>
    public string? D { get; init; }

    /// <summary>Fifth text.</summary>
    public string? E { get; init; }

    /// <summary>Sixth text.</summary>
    public string? F { get; init; }

    /// <summary>Seventh text.</summary>
    public string? G { get; init; }
}

/// <summary>The kinds of rows.</summary>
public static class StepRows
{
    /// <summary>The step: call, when sheets are due and when consensus began, how often ranked; hash of the plan, state, reference, region in both
    /// languages, policy, the chair who is named.</summary>
    public const string Step = "step";

    /// <summary>A proposal that is evaluated: name, the step that it did not pass; in the order recorded.</summary>
    public const string Bidder = "bidder";

    /// <summary>A member of the team, also one who left: name, person, criteria.</summary>
    public const string Member = "member";

    /// <summary>A pair in conflict.</summary>
    public const string Conflict = "conflict";

    /// <summary>The newest answer of a chair for a bidder: whether it clears them.</summary>
    public const string Answered = "answered";

    /// <summary>Who gave the undertaking for the call.</summary>
    public const string Undertaken = "undertaken";

    /// <summary>What is recorded on a bidder: its version.</summary>
    public const string Record = "record";

    /// <summary>A sheet that counts: whether it is handed in.</summary>
    public const string Sheet = "sheet";

    /// <summary>How far the marks of a criterion lie apart, and how many there are; none before consensus began.</summary>
    public const string Spread = "spread";

    /// <summary>What was agreed; the words for one bidder only.</summary>
    public const string Agreed = "agreed";

    /// <summary>A second look at a spread; the note for one bidder only.</summary>
    public const string Review = "review";

    /// <summary>One evaluator's mark and comment, for one bidder; none before consensus began.</summary>
    public const string Mark = "mark";

    /// <summary>Whether a requirement is met, and the reason in both languages.</summary>
    public const string Answer = "answer";

    /// <summary>A document of an opened envelope: name, kind; pages.</summary>
    public const string Document = "document";

    /// <summary>Where a criterion is answered: the document; the page.</summary>
    public const string Place = "place";
}

/// <summary>Reads what pages about a step rest on in one answer of the database, whatever the number of proposals.</summary>
public interface IStepTables
{
    /// <summary>One step of a competition; empty: there is none.</summary>
    /// <param name="competition">The competition.</param>
    /// <param name="step">Identifier of the step.</param>
    /// <param name="bidder">Of whom marks, comments and reasons are read too; null: of nobody.</param>
    /// <param name="withDocuments">Whether the documents of all proposals are read too, not that bidder's alone.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IReadOnlyList<StepRow>> Of(
        CompetitionId competition,
        string step,
        string? bidder,
        bool withDocuments,
        CancellationToken cancellation
    );

    /// <summary>Every open step of a call in evaluation in which a person is the chair.</summary>
    Task<IReadOnlyList<StepRow>> ChairedBy(string person, CancellationToken cancellation);
}
