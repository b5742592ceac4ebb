namespace Procurement.Infrastructure.Upkeep;

/// <summary>
/// What whoever looks after the service has to see to. It says nothing of any competition: no count, size or time from
/// which the receipt of an envelope could be told.
/// </summary>
public interface IServiceHealth
{
    /// <summary>Looks at every part.</summary>
    Task<IReadOnlyList<HealthFinding>> Look(CancellationToken cancellation);
}

/// <summary>How one part is.</summary>
/// <param name="Part">Which.</param>
/// <param name="IsWell">Whether nothing is to be done.</param>
public sealed record HealthFinding(HealthPart Part, bool IsWell);

/// <summary>What is looked at.</summary>
public enum HealthPart
{
    /// <summary>Room on the disk: at least 1 GB, and three times what the database takes.</summary>
    Room,

    /// <summary>Heads of the record leave the database as they are made.</summary>
    Heads,

    /// <summary>A mail server is set; without one messages are laid down as files.</summary>
    MailServer,

    /// <summary>No message waits that was tried three times.</summary>
    Messages,
}
