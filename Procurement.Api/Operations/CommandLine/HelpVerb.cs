namespace Procurement.Api.Operations.CommandLine;

/// <summary>Says what the program does.</summary>
internal sealed class HelpVerb : IVerb
{
    /// <summary>The word that calls it.</summary>
    public const string Word = "help";

    public string Name => Word;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        await console.Out.WriteLineAsync(console.Words["Usage"]);
        return ExitStatus.Done;
    }
}
