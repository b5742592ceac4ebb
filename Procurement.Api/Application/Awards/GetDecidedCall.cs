using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>The whole result of a decided call: every region's newest ranking and what came of it.</summary>
/// <remarks>Refuses: access.not-found, call.not-decided.</remarks>
public sealed record GetDecidedCall(SolicitationId Call) : IQuery<DecidedCall>, IAboutCall;

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
);

internal sealed class GetDecidedCallHandler(
    ISolicitations calls,
    ICompetitions competitions,
    IQualifiedLists lists,
    IAwards awards
) : IRequestHandler<GetDecidedCall, Outcome<DecidedCall>>
{
    public async Task<Outcome<DecidedCall>> Handle(GetDecidedCall query, CancellationToken cancellationToken)
    {
        if (await calls.Find(query.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (!call.IsDecided())
            return new Refusal("call.not-decided", call.Terms.Reference);
        var files = await competitions.FilesOf(call.Id, cancellationToken);
        var list = await lists.CurrentOf(call.Id, cancellationToken);
        return new DecidedCall(
            call,
            [.. files.Select(file => new RegionRanking(file.Competition.Region, file.LatestRanking()))],
            [.. list?.Bidders.Select(bidder => bidder.Bidder) ?? []],
            await awards.Of(call.Id, cancellationToken)
        );
    }
}
