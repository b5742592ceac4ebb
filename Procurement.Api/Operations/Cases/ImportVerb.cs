using System.Data.Common;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Api.Operations.Cases;

/// <summary>Plays a case into the service's database: <c>import CASE.json</c>.</summary>
internal sealed class ImportVerb(Func<IConfiguration> settings) : IVerb
{
    public string Name => "import";

    public int FewestOperands => 1;

    public int MostOperands => 1;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation) =>
        (await Import(arguments.Operands[0], console, cancellation)).Tell(console);

    private async Task<CaseVerdict> Import(string path, VerbConsole console, CancellationToken cancellation)
    {
        var work = new CaseBatch(new CaseInputs([path], [], IsSingle: true), "", withReports: false).Read().Single();
        if (work.Verdict is { } already)
            return already;
        var location = ServiceDatabase.Of(settings(), ServiceSettings.IsDevelopment);
        var keys = ServiceDatabase.KeyOf(settings(), location);
        var database = Path.GetFullPath(location.Path);
        if (ServiceDatabase.IsBarred(location, ServiceSettings.IsDevelopment))
            return CaseVerdict.Trouble(database, "Trouble.DemoFile");
        try
        {
            await ServiceDatabase.Prepare(location, keys, ServiceSettings.IsDevelopment, cancellation);
            var file = work.Reading!.File;
            var faults = await CaseImport.Into(location, keys, file, cancellation);
            if (faults.Count == 0)
                await console.Out.WriteLineAsync(console.Words.Say("Import.Done", file.Case, database));
            return CaseVerdict.Of(path, faults);
        }
        catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
        {
            return CaseVerdict.Trouble(database, "Trouble.Database");
        }
        catch (OperationCanceledException)
        {
            return CaseVerdict.Trouble(path, "Trouble.Interrupted");
        }
    }
}
