using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>What every page about a call says of it to who prepares, approves or watches over it, at any stage.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowPreparedCall(SolicitationId Call) : IQuery<PreparedCall>, IAboutCall;

/// <summary>A call.</summary>
public sealed record PreparedCall : IKnownCall
{
    /// <summary>Identifier.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>Its terms, with all published addenda.</summary>
    public required CallTerms Terms { get; init; }

    /// <summary>How far it has come.</summary>
    public required SolicitationState State { get; init; }

    /// <summary>The plan that holds now.</summary>
    public required EvaluationPlan Plan { get; init; }

    /// <summary>SHA-256 of the canonical plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Number of the latest published addendum; 0: there is none.</summary>
    public required int LatestAddendum { get; init; }

    /// <summary>Its programme.</summary>
    public required DraftPlace Place { get; init; }
}

internal sealed class ShowPreparedCallHandler(IReadContext read)
    : IRequestHandler<ShowPreparedCall, Outcome<PreparedCall>>
{
    public async Task<Outcome<PreparedCall>> Handle(ShowPreparedCall query, CancellationToken cancellationToken)
    {
        var found = await (
            from call in read.Solicitations
            join programme in read.Programmes on call.Programme equals programme.Id
            where call.Id == query.Call
            select new { Call = call, Programme = programme }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        return new PreparedCall
        {
            Call = found.Call.Id,
            Terms = found.Call.Terms,
            State = found.Call.State,
            Plan = found.Call.Plan,
            PlanHash = found.Call.PlanHash,
            LatestAddendum = found.Call.LatestAddendum,
            Place = DraftPlace.Of(found.Programme),
        };
    }
}
