namespace Procurement.Domain.Common.Identity;

/// <summary>One transaction around a command: what it reads and writes stands or falls together.</summary>
public interface IUnitOfWork
{
    /// <summary>Begins to write; no other writer gets in until the end.</summary>
    Task Begin(CancellationToken cancellation);

    /// <summary>Keeps what was changed; once this returns, it survives a power cut.</summary>
    /// <returns>False where somebody changed it since it was read; then nothing is kept.</returns>
    Task<bool> Commit(CancellationToken cancellation);

    /// <summary>Drops what was changed.</summary>
    Task Abandon(CancellationToken cancellation);
}
