using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>The cases of one command: where each is read from and written to.</summary>
internal sealed class CaseBatch(CaseInputs inputs, string target, bool withReports)
{
    /// <summary>Reads the files one after another; of two that name the same case, the later one is in trouble.</summary>
    public IEnumerable<CaseWork> Read()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, path) in inputs.Files.Index())
        {
            var (reading, verdict) = Read(path);
            if (reading is { IsRefused: false } && !names.Add(reading.File.Case))
                verdict = CaseVerdict.Trouble(path, "Trouble.CaseTwice");
            yield return new CaseWork(index, path, reading, verdict);
        }
    }

    /// <summary>Plays a case and writes what comes out, whole or not at all.</summary>
    public async Task<CaseVerdict> Evaluate(CaseWork work, CancellationToken cancellation)
    {
        if (work.Verdict is { } already)
            return already;
        var file = work.Reading!.File;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            using var folder = OutputFolder.Prepare(inputs.IsSingle ? target : Path.Combine(target, file.Case));
            var faults = await CaseEvaluation.Run(file, withReports, folder.Add, cancellation);
            if (faults.Count == 0)
                folder.Commit();
            return CaseVerdict.Of(work.Path, faults);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return CaseVerdict.Trouble(work.Path, "Trouble.OutputUnwritable");
        }
        catch (OperationCanceledException)
        {
            return CaseVerdict.Trouble(work.Path, "Trouble.Interrupted");
        }
    }

    private static (CaseReading? Reading, CaseVerdict? Verdict) Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var reading = CaseReader.Read(stream);
            return (reading, reading.IsRefused ? CaseVerdict.Of(path, reading.Faults) : null);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return (null, CaseVerdict.Trouble(path, "Trouble.InputUnreadable"));
        }
    }
}

/// <summary>One case to evaluate.</summary>
/// <param name="Index">Place among the files, from 0.</param>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Reading">What was read; null where it could not be.</param>
/// <param name="Verdict">What is already known to be wrong; null: nothing.</param>
internal sealed record CaseWork(int Index, string Path, CaseReading? Reading, CaseVerdict? Verdict);
