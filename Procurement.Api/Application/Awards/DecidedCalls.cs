using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;

namespace Procurement.Api.Application.Awards;

/// <summary>Brings together what came of a call.</summary>
internal sealed class DecidedCalls(
    ISolicitations calls,
    ICompetitions competitions,
    IQualifiedLists lists,
    IAwards awards
)
{
    /// <summary>The whole result of a call. Refuses access.not-found, call.not-decided.</summary>
    public async Task<Outcome<DecidedCall>> Find(SolicitationId id, CancellationToken cancellation)
    {
        if (await calls.Find(id, cancellation) is not { } call)
            return AccessRefusals.NotFound;
        if (!call.IsDecided())
            return new Refusal("call.not-decided", call.Terms.Reference);
        var files = await competitions.FilesOf(call.Id, cancellation);
        var list = await lists.CurrentOf(call.Id, cancellation);
        return new DecidedCall(
            call,
            [.. files.Select(file => new RegionRanking(file.Competition.Region, file.LatestRanking()))],
            [.. list?.Bidders.Select(bidder => bidder.Bidder) ?? []],
            await awards.Of(call.Id, cancellation)
        );
    }
}

/// <summary>The whole result of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Regions">The regions in the call's order; of an RFQ one, without a name.</param>
/// <param name="Qualified">Of an RFQ, who qualified; else empty.</param>
/// <param name="Award">Of a CFP, what is recommended; else null.</param>
public sealed record DecidedCall(
    Solicitation Call,
    IReadOnlyList<RegionRanking> Regions,
    IReadOnlyList<string> Qualified,
    Award? Award
)
{
    /// <summary>What result.json says of it: of an RFQ the qualification, else the call.</summary>
    /// <param name="programme">Short name of the programme, or of the case.</param>
    internal CaseResult As(string programme) =>
        Award is null
            ? new CaseResult(
                programme,
                [
                    .. Regions[0]
                        .Ranking.Proposals.Select(proposal =>
                            ProposalEntry.InRfq(proposal, Qualified.Contains(proposal.Bidder))
                        ),
                ],
                []
            )
            : new CaseResult(
                programme,
                null,
                [CallResult.Of(Call.Terms.Reference, Regions, [.. Award.Entries.Select(entry => entry.Decision)])]
            );
}
