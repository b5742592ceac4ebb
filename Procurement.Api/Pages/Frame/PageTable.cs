using Procurement.Api.Pages.Accounts;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Calls;
using Procurement.Api.Pages.Consensus;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Open;
using Procurement.Api.Pages.Outcome;
using Procurement.Api.Pages.Oversight;
using Procurement.Api.Pages.Results;
using Procurement.Api.Pages.Session;
using Procurement.Api.Pages.Work;

namespace Procurement.Api.Pages.Frame;

/// <summary>Every page with its two addresses; a page that is not in it has none.</summary>
internal static class PageTable
{
    /// <summary>The pages, room by room.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [
        .. FrameAddresses.All,
        .. SessionAddresses.All,
        .. OpenAddresses.All,
        .. WorkAddresses.All,
        .. ConsensusAddresses.All,
        .. CallsAddresses.All,
        .. EvaluationAddresses.All,
        .. ResultsAddresses.All,
        .. OutcomeAddresses.All,
        .. OversightAddresses.All,
        .. BiddingAddresses.All,
        .. AccountsAddresses.All,
    ];

    /// <summary>What leads on from the page of a call or of a competition, room by room.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [
        .. WorkAddresses.Links,
        .. ConsensusAddresses.Links,
        .. CallsAddresses.Links,
        .. EvaluationAddresses.Links,
        .. ResultsAddresses.Links,
        .. OutcomeAddresses.Links,
        .. OversightAddresses.Links,
        .. BiddingAddresses.Links,
        .. AccountsAddresses.Links,
    ];

    /// <summary>The addresses of a page.</summary>
    /// <exception cref="InvalidOperationException">The page is not in the table.</exception>
    public static PageAddress Of(string page) => All.Single(address => address.Page == page);
}
