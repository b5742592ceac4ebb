using Procurement.Api.Pages.Accounts;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Calls;
using Procurement.Api.Pages.Consensus;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Outcome;
using Procurement.Api.Pages.Oversight;
using Procurement.Api.Pages.Results;
using Procurement.Api.Pages.Work;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Frame;

/// <summary>One entry of the menu: the home page of a room.</summary>
/// <param name="Address">The page.</param>
/// <param name="Word">Key of its name.</param>
/// <param name="Roles">Who has it.</param>
internal sealed record MenuEntry(PageAddress Address, string Word, params Role[] Roles);

/// <summary>The menu: the rooms in which the reader holds a role, the one they work in first.</summary>
internal static class Menu
{
    private static readonly MenuEntry[] Entries =
    [
        .. WorkAddresses.Menu,
        .. ConsensusAddresses.Menu,
        .. EvaluationAddresses.Menu,
        .. CallsAddresses.Menu,
        .. ResultsAddresses.Menu,
        .. OutcomeAddresses.Menu,
        .. OversightAddresses.Menu,
        .. BiddingAddresses.Menu,
        .. AccountsAddresses.Menu,
    ];

    /// <summary>The entries for a person's duties.</summary>
    public static IEnumerable<MenuEntry> Of(IReadOnlyList<Duty> duties) =>
        Entries.Where(entry => duties.Any(duty => entry.Roles.Contains(duty.Role)));
}
