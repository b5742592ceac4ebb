namespace Procurement.Api.Operations.CommandLine;

/// <summary>What the program says to the shell when it ends.</summary>
internal static class ExitStatus
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Wrong usage, or files that cannot be read or written; nothing was decided.</summary>
    public const int Trouble = 1;

    /// <summary>The input was read and refused, with codes.</summary>
    public const int Refused = 2;
}
