using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>A proposal is decided by who read that one: where the first was sent back, another may stand in its
/// place.</summary>
internal static class UnreadProposal
{
    /// <summary>Refuses version.stale, with the proposal that stands; null: it is the one that was read.</summary>
    public static async Task<Refusal?> BarsUnread(
        this IDisqualificationProposals proposals,
        DisqualificationProposal proposal,
        int read,
        CancellationToken cancellation
    )
    {
        var number = await proposals.CountFor(proposal.Competition, proposal.Bidder, cancellation);
        return number == read
            ? null
            : new Refusal("version.stale") { Current = DisqualificationSummary.Of(proposal, number) };
    }
}
