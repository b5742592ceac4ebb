using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>Keeps score sheets.</summary>
public interface IScoreSheets
{
    /// <summary>The evaluator's sheet for that bidder and step, or null.</summary>
    Task<ScoreSheet?> Of(
        CompetitionId competition,
        string bidder,
        string step,
        string evaluator,
        CancellationToken cancellation
    );

    /// <summary>The same sheet with the field of one leaf only, which is all that saving that leaf looks at.</summary>
    Task<ScoreSheet?> ForField(
        CompetitionId competition,
        string bidder,
        string step,
        string evaluator,
        string criterion,
        CancellationToken cancellation
    );

    /// <summary>All of an evaluator's sheets of a competition.</summary>
    Task<IReadOnlyList<ScoreSheet>> OfEvaluator(
        CompetitionId competition,
        string evaluator,
        CancellationToken cancellation
    );

    /// <summary>How far the sheets of a step are, without a word or mark of them.</summary>
    Task<IReadOnlyList<SheetHead>> HeadsOf(CompetitionId competition, string step, CancellationToken cancellation);

    /// <summary>Whether a sheet for that bidder and step is still open; one that is void is not.</summary>
    Task<bool> AnyOpen(CompetitionId competition, string bidder, string step, CancellationToken cancellation);

    /// <summary>Keeps a new sheet.</summary>
    void Add(ScoreSheet sheet);
}

/// <summary>How far one sheet is.</summary>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Evaluator">Whose sheet.</param>
/// <param name="IsHandedIn">Whether it was handed in and counts.</param>
/// <param name="Scored">The leaves that have a mark.</param>
public sealed record SheetHead(string Bidder, string Evaluator, bool IsHandedIn, IReadOnlyList<string> Scored);
