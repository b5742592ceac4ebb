using Procurement.Api.Operations.Demo.Calls;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Demo.Start;

/// <summary>Somebody whom a visitor may be for a while.</summary>
/// <param name="Key">What the button sends, and the key of the words: "See.Chair" says what is worth seeing.</param>
/// <param name="Person">Who.</param>
/// <param name="Role">The role in which they are worth being; their home page is the one that they land on.</param>
internal sealed record DemoVisit(string Key, DemoPerson Person, Role Role);

/// <summary>Whom the start page offers, in its order.</summary>
internal static class DemoPeople
{
    /// <summary>Everybody offered.</summary>
    public static IReadOnlyList<DemoVisit> All { get; } =
    [
        new("Evaluator", Cast.Evaluators[SecondPhase.Unfinished.Evaluator], Role.Evaluator),
        new("Chair", Cast.Chair, Role.Chair),
        new("Lead", Cast.Lead, Role.ProcurementLead),
        new("Approver", Cast.Approver, Role.Approver),
        new("FirstHolder", Cast.KeyHolders[0], Role.KeyHolder),
        new("SecondHolder", Cast.KeyHolders[1], Role.KeyHolder),
        new("Monitor", Cast.Monitor, Role.FairnessMonitor),
        new("OpenBidder", Cast.Bidders[OpenCall.Preparing], Role.Bidder),
        new("ToldBidder", Cast.Bidders[Debriefing.Told], Role.Bidder),
        new("Administrator", Cast.Administrator, Role.Administrator),
    ];

    /// <summary>The one whom a button names, or null.</summary>
    public static DemoVisit? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
