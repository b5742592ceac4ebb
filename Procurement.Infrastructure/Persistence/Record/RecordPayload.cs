namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>What a command wrote, and the salt that keeps its hash from being guessed; may be destroyed after the
/// retention period, where the entry stays.</summary>
internal sealed record RecordPayload
{
    public required string Chain { get; init; }

    public required long Number { get; init; }

    /// <summary>32 random bytes.</summary>
    public required byte[] Salt { get; init; }

    /// <summary>Canonical JSON.</summary>
    public required string Payload { get; init; }
}
