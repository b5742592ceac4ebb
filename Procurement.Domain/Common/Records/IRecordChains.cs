using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Common.Records;

/// <summary>Reads the chains of the record.</summary>
public interface IRecordChains
{
    /// <summary>Where the chain of a call stands.</summary>
    Task<RecordHead> HeadOf(SolicitationId call, CancellationToken cancellation);

    /// <summary>A word that is another one as soon as an act was entered about a competition that is asked for or about its
    /// call as a whole, or any competition of the call was ranked or lost its ranking. Acts about other competitions leave
    /// it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="only">The competition asked for; null: all that are ranked.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<string> StampOf(SolicitationId call, CompetitionId? only, CancellationToken cancellation);

    /// <summary>Where the chain of a call stood after the act that wrote a word, such as the number of a receipt. Null: there
    /// is no such act, or what it wrote was destroyed after its years.</summary>
    Task<RecordHead?> HeadAfter(SolicitationId call, string act, string word, CancellationToken cancellation);

    /// <summary>The record of a call as it leaves the service, one line an entry, the format first.</summary>
    Task<IReadOnlyList<string>> LinesOf(SolicitationId call, CancellationToken cancellation);
}
