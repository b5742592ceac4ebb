using System.Text;
using System.Text.Json;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Plans;

/// <summary>A plan as text, to be kept in the database: the case format's names, numbers as exact strings.</summary>
public static class PlanJson
{
    /// <summary>The plan as it is; reading it gives an equal plan, also where a weight equals its maximum.</summary>
    public static string Write(EvaluationPlan plan) => PlanWriter.Write(plan, canonical: false);

    /// <summary>The plan that <see cref="Write"/> or <see cref="CanonicalPlan.Of"/> wrote.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static EvaluationPlan Read(string json)
    {
        using var document =
            CaseDocument.Read(Encoding.UTF8.GetBytes(json)) ?? throw new FormatException("Not a plan: unreadable.");
        var faults = new FaultList(numbersAreText: true);
        var plan = new PlanReader(allowsPrice: true, allowsService: true).Read(
            new(document.RootElement, Place.Root, faults)
        );
        return faults.Form is [var fault, ..]
            ? throw new FormatException($"Not a plan: {fault.Refusal.Code} at {fault.Pointer}.")
            : plan;
    }

    /// <summary>The plan that somebody sent, its numbers as text or as numbers; null where there is a fault.</summary>
    /// <param name="json">The plan.</param>
    /// <param name="faults">Where what is not of the format goes, each with its place in the plan.</param>
    public static EvaluationPlan? Read(JsonElement json, ICollection<CaseFault> faults)
    {
        var found = new FaultList(numbersAreText: null);
        var plan = new PlanReader(allowsPrice: true, allowsService: true).Read(new(json, Place.Root, found));
        foreach (var fault in found.Form)
            faults.Add(fault);
        return found.Form.Count == 0 ? plan : null;
    }
}
