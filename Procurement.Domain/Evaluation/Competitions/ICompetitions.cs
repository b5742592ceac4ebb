using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>Keeps competitions.</summary>
public interface ICompetitions
{
    /// <summary>The competition, or null.</summary>
    Task<Competition?> Find(CompetitionId id, CancellationToken cancellation);

    /// <summary>The competitions of a call, in the order of its regions.</summary>
    Task<IReadOnlyList<Competition>> OfCall(SolicitationId call, CancellationToken cancellation);

    /// <summary>Everything that the evaluation of a competition rests on, or null.</summary>
    Task<EvaluationFile?> FileOf(CompetitionId id, CancellationToken cancellation);

    /// <summary>The same for every competition of a call, in the order of its regions.</summary>
    Task<IReadOnlyList<EvaluationFile>> FilesOf(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new competition.</summary>
    void Add(Competition competition);
}
