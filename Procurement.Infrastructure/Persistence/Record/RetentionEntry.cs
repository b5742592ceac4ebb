namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>The act whose entry destroys the payloads and salts of its call that come before it; the trigger in Guards.sql
/// names it too.</summary>
internal static class RetentionEntry
{
    /// <summary>Name of the command.</summary>
    public const string Act = "DestroyRecords";
}
