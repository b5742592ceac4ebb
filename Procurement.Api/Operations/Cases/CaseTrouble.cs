using Procurement.Api.Localization;
using Procurement.Api.Operations.CommandLine;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>Reads case files and tells on standard error what is wrong with them.</summary>
internal static class CaseTrouble
{
    /// <summary>Reads a case file.</summary>
    /// <exception cref="UnreadableInputException">It is missing or may not be read.</exception>
    public static CaseReading Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CaseReader.Read(stream);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException(path, trouble);
        }
    }

    /// <summary>Tells every fault of a refused case: <c>FILE#POINTER: CODE: sentence</c>.</summary>
    /// <returns>The exit status that goes with it.</returns>
    public static int Report(
        VerbConsole console,
        string path,
        IReadOnlyList<CaseFault> faults,
        Progress? progress = null
    )
    {
        if (faults.Count == 0)
            return ExitStatus.Done;
        progress?.Clear();
        foreach (var fault in faults)
        {
            var sentence = RefusalSentences.In(console.Language, fault.Refusal);
            console.Error.WriteLine($"{path}#{fault.Pointer}: {fault.Refusal.Code}: {sentence}");
        }
        return ExitStatus.Refused;
    }

    /// <summary>Tells of trouble with a file.</summary>
    /// <returns>The exit status that goes with it.</returns>
    public static int Report(VerbConsole console, string path, string key, Progress? progress = null)
    {
        progress?.Clear();
        console.Error.WriteLine(console.Words.Say(key, path));
        return ExitStatus.Trouble;
    }
}

/// <summary>A file that was named cannot be read.</summary>
internal sealed class UnreadableInputException(string path, Exception reason) : Exception(path, reason);
