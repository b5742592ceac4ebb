using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Common.Records;

/// <summary>Reads the chains of the record.</summary>
public interface IRecordChains
{
    /// <summary>Where the chain of a call stands.</summary>
    Task<RecordHead> HeadOf(SolicitationId call, CancellationToken cancellation);

    /// <summary>The record of a call as it leaves the service, one line an entry, the format first.</summary>
    Task<IReadOnlyList<string>> LinesOf(SolicitationId call, CancellationToken cancellation);
}
