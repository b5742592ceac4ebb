using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Records;

namespace Procurement.Api.Operations.CommandLine;

/// <summary>What the program does from the command line, in the order in which help names it.</summary>
internal static class Verbs
{
    /// <summary>Every verb.</summary>
    public static IReadOnlyList<IVerb> All { get; } =
    [
        new EvaluateVerb(),
        new ImportVerb(ServiceSettings.Read),
        new VerifyVerb(ServiceSettings.Read),
        new ExportVerb(ServiceSettings.Read),
        new MigrateVerb(ServiceSettings.Read),
        new HelpVerb(),
        new VersionVerb(),
    ];
}
