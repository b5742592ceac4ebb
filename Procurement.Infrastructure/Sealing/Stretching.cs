namespace Procurement.Infrastructure.Sealing;

/// <summary>How often a passphrase goes through PBKDF2-SHA-256 before it locks a key.</summary>
/// <param name="Iterations">Iterations, kept with each key.</param>
public sealed record Stretching(int Iterations)
{
    /// <summary>The service's, also where it imports a case.</summary>
    public static Stretching Full { get; } = new(600_000);

    /// <summary>None, for a case that is played on a database thrown away: its passphrases are drawn in full length, and
    /// its keys are no secret.</summary>
    public static Stretching None { get; } = new(1);
}
