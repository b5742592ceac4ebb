using Procurement.Api.Operations.CommandLine;
using Procurement.Infrastructure.Verification;

namespace Procurement.Api.Operations.Records;

/// <summary>Says what came of a verification.</summary>
internal static class VerificationReport
{
    /// <summary>The head of each chain, and the first place that is broken.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Say(Verification found, VerbConsole console)
    {
        foreach (var chain in found.Chains)
        {
            console.Out.WriteLine(console.Words.Say("Verify.Chain", chain.Chain, chain.Head));
            if (chain.DestroyedUnder is { } entry)
                console.Out.WriteLine(console.Words.Say("Verify.Destroyed", entry));
            if (chain.BeganBefore)
                console.Out.WriteLine(console.Words["Verify.BeganBefore"]);
        }
        if (found.Unread > 0)
            console.Out.WriteLine(console.Words.Say("Verify.Unread", found.Unread));
        if (found.Fault is { } fault)
        {
            console.Error.WriteLine(console.Words.Say("Verify.Broken", PlaceOf(fault, console)));
            console.Error.WriteLine(
                console.Words.Say($"Verify.Fault.{fault.Kind}", fault.Table, fault.Key, fault.Column)
            );
            return ExitStatus.Refused;
        }
        console.Out.WriteLine(console.Words.Say("Verify.Whole", found.Chains.Count));
        return ExitStatus.Done;
    }

    private static string PlaceOf(Fault fault, VerbConsole console) =>
        fault.Chain.Length == 0 ? console.Words["Verify.Place.None"]
        : fault.Number is { } number ? console.Words.Say("Verify.Place.Entry", fault.Chain, number)
        : console.Words.Say("Verify.Place.Chain", fault.Chain);
}
