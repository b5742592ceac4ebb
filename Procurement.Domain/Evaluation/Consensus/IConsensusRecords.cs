using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>Keeps what panels agreed.</summary>
public interface IConsensusRecords
{
    /// <summary>The record for that bidder and step, or null.</summary>
    Task<ConsensusRecord?> Of(CompetitionId competition, string bidder, string step, CancellationToken cancellation);

    /// <summary>Keeps a new record.</summary>
    void Add(ConsensusRecord record);
}
