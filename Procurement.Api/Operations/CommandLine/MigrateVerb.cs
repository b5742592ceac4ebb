using System.Data.Common;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Api.Operations.CommandLine;

/// <summary>Brings the service's database to this version.</summary>
internal sealed class MigrateVerb(Func<IConfiguration> settings) : IVerb
{
    public string Name => "migrate";

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        var location = ServiceDatabase.Of(settings(), ServiceSettings.IsDevelopment);
        var keys = ServiceDatabase.KeyOf(settings(), location);
        var file = Path.GetFullPath(location.Path);
        if (ServiceDatabase.IsBarred(location, ServiceSettings.IsDevelopment))
        {
            await console.Error.WriteLineAsync(console.Words.Say("Trouble.DemoFile", file));
            return ExitStatus.Trouble;
        }
        try
        {
            await ServiceDatabase.Prepare(location, keys, ServiceSettings.IsDevelopment, cancellation);
            await console.Out.WriteLineAsync(console.Words.Say("Migrate.Done", file));
            return ExitStatus.Done;
        }
        catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Migrate.Trouble", file, trouble.Message));
            return ExitStatus.Trouble;
        }
        catch (InvalidOperationException newer)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Migrate.Newer", file, newer.Message));
            return ExitStatus.Trouble;
        }
    }
}
