using System.Data.Common;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Sealing;
using Procurement.Infrastructure.Verification;

namespace Procurement.Api.Operations.Records;

/// <summary>Verifies the record of the service's database, or an exported one: <c>verify [FILE] [--head NUMBER:HASH]…
/// [--heads FILE]</c>.</summary>
internal sealed class VerifyVerb(Func<IConfiguration> settings) : IVerb
{
    private const string Head = "--head";
    private const string Heads = "--heads";

    public string Name => "verify";

    public IReadOnlyList<VerbOption> Options { get; } =
    [new VerbOption(Head, TakesValue: true, MayRepeat: true), new VerbOption(Heads, TakesValue: true)];

    public int MostOperands => 1;

    public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
    {
        var file = arguments.Operands.Count > 0 ? arguments.Operands[0] : null;
        var location = ServiceDatabase.Of(settings(), ServiceSettings.IsDevelopment);
        var named = Path.GetFullPath(file ?? location.Path);
        try
        {
            if (!File.Exists(named))
                throw new FileNotFoundException(named);
            var heads = HeadsOf(arguments, file is null ? ServiceDatabase.HeadsOf(settings(), location) : null);
            var found = file is null
                ? await Verifier.OfDatabase(location, heads, KeyOf(location), cancellation)
                : await Verifier.OfFile(file, heads, cancellation);
            return VerificationReport.Say(found, console);
        }
        catch (FormatException wrong)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Verify.NoHead", wrong.Message));
            return ExitStatus.Trouble;
        }
        catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Verify.Trouble", named));
            return ExitStatus.Trouble;
        }
    }

    // Verifying makes no key: without the file the documents stay unread, and the report says so.
    private ServiceKey? KeyOf(DatabaseLocation location)
    {
        var file = ServiceDatabase.KeyOf(settings(), location);
        return File.Exists(file.Path) ? file.Open(new SystemRandomness()) : null;
    }

    // The service's own file of heads is asked too: a tail that was cut is found without being told of it.
    private static List<RecordHead> HeadsOf(VerbArguments arguments, string? own)
    {
        List<RecordHead> heads =
        [
            .. arguments.ValuesOf(Head).Select(text => RecordHead.Read(text) ?? throw new FormatException(text)),
        ];
        if (arguments.ValueOf(Heads) is { } named)
            heads.AddRange(HeadsFile.Read(named));
        else if (File.Exists(own))
            heads.AddRange(HeadsFile.Read(own));
        return heads;
    }
}
