using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>The whole result of a decided call: every region's newest ranking and what came of it.</summary>
/// <remarks>Refuses: access.not-found, call.not-decided.</remarks>
public sealed record GetCallResult(SolicitationId Call) : IQuery<CallResult>;

/// <summary>The whole result of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Regions">The regions in the call's order; of an RFQ one, without a name.</param>
/// <param name="Qualified">Of an RFQ, who qualified; else empty.</param>
/// <param name="Award">Of a CFP, what is recommended; else null.</param>
public sealed record CallResult(
    Solicitation Call,
    IReadOnlyList<RegionResult> Regions,
    IReadOnlyList<string> Qualified,
    Award? Award
);

/// <summary>The newest ranking of one region, with every figure.</summary>
public sealed record RegionResult(string Region, RankingResult Ranking);

internal sealed class GetCallResultHandler(
    ISolicitations calls,
    ICompetitions competitions,
    IQualifiedLists lists,
    IAwards awards
) : IRequestHandler<GetCallResult, Outcome<CallResult>>
{
    public async Task<Outcome<CallResult>> Handle(GetCallResult query, CancellationToken cancellationToken)
    {
        if (await calls.Find(query.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (call.State != SolicitationState.Decided)
            return new Refusal("call.not-decided", call.Terms.Reference);
        var files = await competitions.FilesOf(call.Id, cancellationToken);
        var list = await lists.CurrentOf(call.Id, cancellationToken);
        return new CallResult(
            call,
            [.. files.Select(file => new RegionResult(file.Competition.Region, file.LatestRanking()))],
            [.. list?.Bidders.Select(bidder => bidder.Bidder) ?? []],
            await awards.Of(call.Id, cancellationToken)
        );
    }
}
