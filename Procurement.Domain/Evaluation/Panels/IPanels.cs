using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>Keeps evaluation teams.</summary>
public interface IPanels
{
    /// <summary>The team of a competition with its members and conflicts, which is what the evaluation rests on, or
    /// null.</summary>
    Task<Panel?> Of(CompetitionId competition, CancellationToken cancellation);

    /// <summary>The same with all that was declared, drawn and noticed; every act that adds to those needs them.</summary>
    Task<Panel?> WithDeclarations(CompetitionId competition, CancellationToken cancellation);

    /// <summary>Whether the competition has a team.</summary>
    Task<bool> Exists(CompetitionId competition, CancellationToken cancellation);

    /// <summary>Keeps a new team.</summary>
    void Add(Panel panel);
}
