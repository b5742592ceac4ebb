namespace Procurement.Api.Pages.Consensus;

/// <summary>That proposals are not shown before the chair has declared whether they are in conflict with them.</summary>
/// <param name="Page">The page that says so.</param>
/// <param name="Count">How many are not shown.</param>
/// <param name="Competition">The competition.</param>
internal sealed record UnansweredNotice(ConsensusPage Page, int Count, Guid Competition);
