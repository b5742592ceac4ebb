using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Cases;

/// <summary>Who acts in this scope of a played case.</summary>
internal sealed class ActingPerson : ICurrentPerson
{
    /// <summary>Set once, before anything is sent.</summary>
    public Person Person { get; set; } = CasePeople.Monitor;
}

/// <summary>The synthetic people of a run: one for each role that a case does not name.</summary>
internal static class CasePeople
{
    public static Person Lead { get; } = new("case-lead", Role.ProcurementLead);

    public static Person Chair { get; } = new("case-chair", Role.Chair);

    public static Person Approver { get; } = new("case-approver", Role.Approver);

    public static Person KeyHolder { get; } = new("case-key-holder-1", Role.KeyHolder);

    public static Person Monitor { get; } = new("case-fairness-monitor", Role.FairnessMonitor);

    public static Person Evaluator(string id) => new($"case-evaluator-{id}", Role.Evaluator, id);

    public static Person Bidder(string id) => new($"case-bidder-{id}", Role.Bidder, id);
}
