using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>The cases of one command: where each is read from and written to.</summary>
internal sealed class CaseBatch(CaseInputs inputs, string target, bool withReports)
{
    /// <summary>Reads the files one after another.</summary>
    public IEnumerable<CaseWork> Read()
    {
        var named = new Dictionary<string, CaseWork>(StringComparer.Ordinal);
        foreach (var (index, path) in inputs.Files.Index())
        {
            var (reading, verdict) = Read(path);
            var work = new CaseWork(index, path, reading, verdict);
            if (verdict is null && reading is not null)
            {
                work = work with { SameName = named.GetValueOrDefault(reading.File.Case) };
                named[reading.File.Case] = work;
            }
            yield return work;
        }
    }

    /// <summary>Plays a case and writes what comes out, whole or not at all. Of two that name the same case, the later
    /// one is in trouble once the earlier one is written.</summary>
    public async Task<CaseVerdict> Evaluate(CaseWork work, CancellationToken cancellation)
    {
        var verdict =
            work.Verdict
            ?? (
                work.SameName is { } earlier && await earlier.IsWritten
                    ? CaseVerdict.Trouble(work.Path, "Trouble.CaseTwice")
                    : await Play(work, cancellation)
            );
        work.Ends(verdict);
        return verdict;
    }

    private async Task<CaseVerdict> Play(CaseWork work, CancellationToken cancellation)
    {
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
