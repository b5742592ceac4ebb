using Procurement.Api.Operations.CommandLine;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Reporting;

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
        var withReports = !arguments.Has(NoReports);
        // What the first case would wait for is begun beside the reading of its file.
        _ = Task.Run(ThrowAwayDatabase.Prepare, cancellation);
        if (withReports)
            _ = Task.Run(PdfReportRenderer.Prepare, cancellation);
        var inputs = CaseInputs.Of(arguments.Operands);
        var output = new OrderedOutput(console, inputs.Files.Count);
        var folder = arguments.ValueOf(Out)!;
        var batch = new CaseBatch(inputs, folder, withReports);
        foreach (var missing in inputs.Missing)
            output.Missing(CaseVerdict.Trouble(missing, "Trouble.InputMissing"));
        // Cases share nothing, so they are played side by side; what is said of them stands in the order of the files.
        await Parallel.ForEachAsync(
            batch.Read(),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (work, _) => output.Say(work.Index, await batch.Evaluate(work, cancellation))
        );
        return output.End(folder);
    }
}
