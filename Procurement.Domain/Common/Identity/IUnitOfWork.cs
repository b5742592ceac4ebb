namespace Procurement.Domain.Common.Identity;

/// <summary>One transaction around a command: what it reads and writes stands or falls together, its entry in the record
/// included.</summary>
public interface IUnitOfWork
{
    /// <summary>Begins to write; no other writer gets in until the end.</summary>
    Task Begin(CancellationToken cancellation);

    /// <summary>Keeps what was changed, with its entry in the record; once this returns, it survives a power cut.</summary>
    /// <returns>False where somebody changed it since it was read; then nothing is kept.</returns>
    Task<bool> Commit(RecordedAct act, CancellationToken cancellation);

    /// <summary>Drops what was changed. An act that was refused to somebody is entered in the record, in a transaction of
    /// its own.</summary>
    /// <param name="refused">The refused act; null: it failed, or nobody is signed in.</param>
    /// <param name="cancellation">Stops the waiting, not the dropping.</param>
    Task Abandon(RecordedAct? refused, CancellationToken cancellation);
}
