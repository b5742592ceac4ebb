using Procurement.Api.Localization;
using Procurement.Api.Operations.CommandLine;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>How one case ended: done, refused with every fault, or in trouble with files.</summary>
internal sealed record CaseVerdict
{
    private CaseVerdict() { }

    /// <summary>The exit status that goes with it.</summary>
    public int Status { get; private init; }

    /// <summary>The file, as it was named.</summary>
    public string Path { get; private init; } = "";

    /// <summary>Why it is refused; empty where it is not.</summary>
    public IReadOnlyList<CaseFault> Faults { get; private init; } = [];

    /// <summary>Which trouble, as a key of the Operations words; null: none.</summary>
    public string? TroubleKey { get; private init; }

    /// <summary>Done, or refused where there is any fault.</summary>
    public static CaseVerdict Of(string path, IReadOnlyList<CaseFault> faults) =>
        new()
        {
            Path = path,
            Faults = faults,
            Status = faults.Count == 0 ? ExitStatus.Done : ExitStatus.Refused,
        };

    /// <summary>In trouble.</summary>
    public static CaseVerdict Trouble(string path, string key) =>
        new()
        {
            Path = path,
            TroubleKey = key,
            Status = ExitStatus.Trouble,
        };

    /// <summary>Tells it on standard error: <c>FILE#POINTER: CODE: sentence</c> for every fault.</summary>
    public int Tell(VerbConsole console)
    {
        if (TroubleKey is not null)
            console.Error.WriteLine(console.Words.Say(TroubleKey, Path));
        foreach (var fault in Faults)
        {
            var sentence = RefusalSentences.In(console.Language, fault.Refusal);
            console.Error.WriteLine($"{Path}#{fault.Pointer}: {fault.Refusal.Code}: {sentence}");
        }
        return Status;
    }
}
