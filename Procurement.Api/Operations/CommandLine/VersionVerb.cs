using Procurement.Api.Application.Upkeep;

namespace Procurement.Api.Operations.CommandLine;

/// <summary>Says which version of the program this is.</summary>
internal sealed class VersionVerb : IVerb
{
    /// <summary>The word that calls it; <c>--version</c> does as well.</summary>
    public const string Word = "version";

    public string Name => Word;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        await console.Out.WriteLineAsync(console.Words.Say("Version", ServiceVersion.Text));
        return ExitStatus.Done;
    }
}
