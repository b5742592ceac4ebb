using System.Data.Common;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Api.Operations.Records;

/// <summary>Writes the record of a decided call from the service's database: <c>export CALL --out FILE</c>.</summary>
internal sealed class ExportVerb(Func<IConfiguration> settings) : IVerb
{
    private const string Out = "--out";

    public string Name => "export";

    public IReadOnlyList<VerbOption> Options { get; } = [new VerbOption(Out, TakesValue: true, IsRequired: true)];

    public int FewestOperands => 1;

    public int MostOperands => 1;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        var location = ServiceDatabase.Of(settings(), ServiceSettings.IsDevelopment);
        var (call, file) = (arguments.Operands[0], arguments.ValueOf(Out)!);
        try
        {
            if (!File.Exists(location.Path))
                throw new FileNotFoundException(location.Path);
            var lines = await RecordExport.OfCall(location, call, cancellation);
            if (lines is null)
            {
                await console.Error.WriteLineAsync(console.Words.Say("Export.NoCall", call));
                return ExitStatus.Trouble;
            }
            await File.WriteAllBytesAsync(file, RecordExport.FileOf(lines), cancellation);
            await console.Out.WriteLineAsync(console.Words.Say("Export.Done", file, lines.Count - 1));
            return ExitStatus.Done;
        }
        catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Export.Trouble", location.Path, file));
            return ExitStatus.Trouble;
        }
    }
}
