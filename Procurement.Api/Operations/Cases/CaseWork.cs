using Procurement.Api.Operations.CommandLine;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>One case to evaluate.</summary>
/// <param name="Index">Place among the files, from 0.</param>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Reading">What was read; null where it could not be.</param>
/// <param name="Verdict">What is already known to be wrong; null: nothing.</param>
internal sealed record CaseWork(int Index, string Path, CaseReading? Reading, CaseVerdict? Verdict)
{
    private readonly TaskCompletionSource<bool> written = new();

    /// <summary>The file before this one that names the same case, or null. It was begun earlier, so waiting for it
    /// ends.</summary>
    public CaseWork? SameName { get; init; }

    /// <summary>Whether a result of this name stands in the output, once that is known.</summary>
    public Task<bool> IsWritten => written.Task;

    /// <summary>Says how it ended.</summary>
    public void Ends(CaseVerdict verdict) =>
        written.TrySetResult(verdict.Status == ExitStatus.Done || verdict.TroubleKey == "Trouble.CaseTwice");
}
