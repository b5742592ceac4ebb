namespace Procurement.Tests.Support.Spreadsheets;

/// <summary>The evaluation matrices of played cases, as the lead sees them at the end.</summary>
internal static class Matrices
{
    /// <summary>All competitions of a shared case.</summary>
    public static IEnumerable<EvaluationMatrix> OfCase(string name) => Of(PlayedCalls.Case(name));

    /// <summary>All competitions of a case drawn from a seed.</summary>
    public static IEnumerable<EvaluationMatrix> OfSeed(int seed) =>
        Of(PlayedCalls.Text(GeneratedCase.Of(seed).ToJsonString()));

    private static IEnumerable<EvaluationMatrix> Of(PlayedCalls played)
    {
        if (played.Rfq is { } rfq)
            yield return EvaluationMatrix.Of(rfq, "", Role.ProcurementLead)!;
        foreach (var call in played.Calls)
        foreach (var region in call.Call.CompetitionRegions)
            yield return EvaluationMatrix.Of(call, region, Role.ProcurementLead)!;
    }
}
