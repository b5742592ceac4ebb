namespace Procurement.Api.Operations.Cases;

/// <summary>The clock of a case on paper: it stands where the case last put it, so a run depends on no wall clock.</summary>
internal sealed class CaseClock : TimeProvider
{
    /// <summary>The instant at which the next act happens.</summary>
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
