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
        var targets = new Targets(arguments.ValueOf(Out)!, inputs.IsSingle);
        var status = ExitStatus.Done;
        foreach (var missing in inputs.Missing)
            status = Worse(status, CaseTrouble.Report(console, missing, "Trouble.InputMissing"));
        foreach (var file in inputs.Files)
        {
            progress.Begin(file);
            status = Worse(
                status,
                await Evaluate(file, targets, !arguments.Has(NoReports), console, progress, cancellation)
            );
        }
        progress.End();
        return status;
    }

    private static async Task<int> Evaluate(
        string path,
        Targets targets,
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
                if (targets.Of(reading.File.Case) is not { } target)
                    return CaseTrouble.Report(console, path, "Trouble.CaseTwice", progress);
                using var folder = OutputFolder.Prepare(target);
                faults = await CaseEvaluation.Run(reading.File, withReports, folder.Add, cancellation);
                if (faults.Count == 0)
                {
                    folder.Commit();
                    targets.IsWritten(reading.File.Case);
                }
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

    /// <summary>The folder of each case; none goes where another of this run was written.</summary>
    private sealed class Targets(string output, bool isSingle)
    {
        private readonly HashSet<string> written = new(StringComparer.Ordinal);

        public string? Of(string name) =>
            isSingle ? output
            : written.Contains(name) ? null
            : Path.Combine(output, name);

        public void IsWritten(string name) => written.Add(name);
    }
}
