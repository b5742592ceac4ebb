using System.Collections.Immutable;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>What came of reading a case file: the case, or all faults of the first round that found any.</summary>
public sealed class CaseReading
{
    private readonly CaseFile? file;

    private CaseReading(CaseFile? file, ImmutableArray<CaseFault> faults)
    {
        this.file = file;
        Faults = faults;
    }

    /// <summary>Why the file is refused; empty where it is not.</summary>
    public ImmutableArray<CaseFault> Faults { get; }

    /// <summary>Whether the file is refused.</summary>
    public bool IsRefused => !Faults.IsEmpty;

    /// <summary>The case.</summary>
    /// <exception cref="InvalidOperationException">The file is refused.</exception>
    public CaseFile File => file ?? throw new InvalidOperationException($"Refused: {Faults[0].Refusal.Code}");

    internal static CaseReading Of(CaseFile file) => new(file, []);

    internal static CaseReading Refused(IEnumerable<CaseFault> faults) => new(null, [.. faults]);
}
