using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Ranking;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Results;

/// <summary>What comes out of a case: the contents of result.json.</summary>
/// <param name="Case">The case file's own name.</param>
/// <param name="Qualification">The RFQ's entries in rank order, then the others; null in a one-stage case.</param>
/// <param name="CallsForProposals">The calls, in the file's order.</param>
/// <remarks>Source: cases/FORMAT.md, result.json.</remarks>
public sealed record CaseResult(
    string Case,
    ImmutableArray<ProposalEntry>? Qualification,
    ImmutableArray<CallResult> CallsForProposals
);

/// <summary>One call.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Regions">Its regions, in its order.</param>
/// <param name="Award">Who is recommended, region by region.</param>
public sealed record CallResult(
    string Reference,
    ImmutableArray<RegionResult> Regions,
    ImmutableArray<RegionAward> Award
)
{
    /// <summary>The result of a call, from its rankings and its award.</summary>
    public static CallResult Of(
        string reference,
        IEnumerable<RegionRanking> rankings,
        ImmutableArray<RegionAward> award
    ) =>
        new(
            reference,
            [
                .. rankings.Select(ranking =>
                    RegionResult.Of(ranking, award.FirstOrDefault(a => a.Region == ranking.Region))
                ),
            ],
            award
        );
}

/// <summary>One region of a call.</summary>
/// <param name="Region">Its code.</param>
/// <param name="Proposals">In rank order, then the others in the file's order.</param>
public sealed record RegionResult(string Region, ImmutableArray<ProposalEntry> Proposals)
{
    /// <summary>The result of a region, from its ranking and its award.</summary>
    public static RegionResult Of(RegionRanking ranking, RegionAward? award) =>
        new(
            ranking.Region,
            [
                .. ranking.Ranking.Proposals.Select(proposal =>
                    ProposalEntry.Of(proposal, recommended: proposal.Bidder == award?.Bidder)
                ),
            ]
        );
}
