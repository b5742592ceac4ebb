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

    /// <summary>Whether a sheet for that bidder and step is still open.</summary>
    Task<bool> AnyOpen(CompetitionId competition, string bidder, string step, CancellationToken cancellation);

    /// <summary>Keeps a new sheet.</summary>
    void Add(ScoreSheet sheet);
}
