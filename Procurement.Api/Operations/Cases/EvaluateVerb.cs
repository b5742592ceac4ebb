using Procurement.Api.Operations.CommandLine;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>Evaluates case files: <c>evaluate CASE… --out DIR [--no-reports]</c>.</summary>
/// <remarks>Source: cases/FORMAT.md, first section.</remarks>
internal sealed class EvaluateVerb : IVerb
{
    private const string Out = "--out";
    private const string NoReports = "--no-reports";

    public string Name => "evaluate";

    public IReadOnlyList<VerbOption> Options { get; } =
    [new VerbOption(Out, TakesValue: true, IsRequired: true), new VerbOption(NoReports)];

    public int FewestOperands => 1;

    public int MostOperands => int.MaxValue;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        var inputs = CaseInputs.Of(arguments.Operands);
        var progress = new Progress(console, inputs.Files.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var status = ExitStatus.Done;
        foreach (var missing in inputs.Missing)
            status = Worse(status, CaseTrouble.Report(console, missing, "Trouble.InputMissing"));
        foreach (var file in inputs.Files)
        {
            progress.Begin(file);
            var folder = new Func<string, string?>(name =>
                !inputs.IsSingle && !done.Add(name) ? null
                : inputs.IsSingle ? arguments.ValueOf(Out)!
                : Path.Combine(arguments.ValueOf(Out)!, name)
            );
            status = Worse(
                status,
                await Evaluate(file, folder, !arguments.Has(NoReports), console, progress, cancellation)
            );
        }
        progress.End();
        return status;
    }

    private static async Task<int> Evaluate(
        string path,
        Func<string, string?> folderOf,
        bool withReports,
        VerbConsole console,
        Progress progress,
        CancellationToken cancellation
    )
    {
        try
        {
            var reading = CaseTrouble.Read(path);
            IReadOnlyList<CaseFault> faults = reading.Faults;
            if (!reading.IsRefused)
            {
                if (folderOf(reading.File.Case) is not { } target)
                    return CaseTrouble.Report(console, path, "Trouble.CaseTwice", progress);
                using var folder = OutputFolder.Prepare(target);
                faults = await CaseEvaluation.Run(reading.File, withReports, folder.Add, cancellation);
                if (faults.Count == 0)
                    folder.Commit();
            }
            return CaseTrouble.Report(console, path, faults, progress);
        }
        catch (UnreadableInputException)
        {
            return CaseTrouble.Report(console, path, "Trouble.InputUnreadable", progress);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return CaseTrouble.Report(console, path, "Trouble.OutputUnwritable", progress);
        }
        catch (OperationCanceledException)
        {
            return CaseTrouble.Report(console, path, "Trouble.Interrupted", progress);
        }
    }

    // A refused case is what the status is for; trouble with files comes second to it.
    private static int Worse(int one, int other) =>
        one == ExitStatus.Refused || other == ExitStatus.Refused ? ExitStatus.Refused : Math.Max(one, other);
}
