using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>Keeps what panels agreed.</summary>
public interface IConsensusRecords
{
    /// <summary>The record for that bidder and step, or null.</summary>
    Task<ConsensusRecord?> Of(CompetitionId competition, string bidder, string step, CancellationToken cancellation);

    /// <summary>All records of a competition, by bidder and step.</summary>
    Task<IReadOnlyList<ConsensusRecord>> OfCompetition(CompetitionId competition, CancellationToken cancellation);

    /// <summary>Keeps a new record.</summary>
    void Add(ConsensusRecord record);
}
