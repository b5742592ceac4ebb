using System.Data.Common;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Api.Operations.Cases;

/// <summary>Plays a case into the service's database: <c>import CASE.json</c>.</summary>
internal sealed class ImportVerb(Func<IConfiguration> settings) : IVerb
{
    public string Name => "import";

    public int FewestOperands => 1;

    public int MostOperands => 1;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        var path = arguments.Operands[0];
        var location = ServiceDatabase.Of(settings(), ServiceSettings.IsDevelopment);
        var database = Path.GetFullPath(location.Path);
        if (ServiceDatabase.IsBarred(location, ServiceSettings.IsDevelopment))
            return CaseTrouble.Report(console, database, "Trouble.DemoFile");
        try
        {
            var reading = CaseTrouble.Read(path);
            if (reading.IsRefused)
                return CaseTrouble.Report(console, path, reading.Faults);
            Migrator.Migrate(location);
            var faults = await CaseImport.Into(location, reading.File, cancellation);
            if (faults.Count == 0)
                await console.Out.WriteLineAsync(console.Words.Say("Import.Done", reading.File.Case, database));
            return CaseTrouble.Report(console, path, faults);
        }
        catch (UnreadableInputException)
        {
            return CaseTrouble.Report(console, path, "Trouble.InputUnreadable");
        }
        catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
        {
            return CaseTrouble.Report(console, database, "Trouble.Database");
        }
        catch (OperationCanceledException)
        {
            return CaseTrouble.Report(console, path, "Trouble.Interrupted");
        }
    }
}
