using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>A call and what some of its competitions rest on.</summary>
/// <param name="Call">The call.</param>
/// <param name="Competitions">All of its competitions, in the order of its regions.</param>
/// <param name="Files">The files of those that were asked for, in the same order.</param>
public sealed record CallFiles(
    Solicitation Call,
    IReadOnlyList<Competition> Competitions,
    IReadOnlyList<EvaluationFile> Files
);
