namespace Procurement.Acceptance.Support;

/// <summary>How much a run looks at.</summary>
internal static class Scope
{
    /// <summary>Every page and every form in every way: asked for with FULL=1. Else what has been looked at once is not
    /// looked at again.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("FULL") is { Length: > 0 };
}
