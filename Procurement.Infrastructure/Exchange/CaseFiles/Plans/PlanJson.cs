using System.Text;
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
}
