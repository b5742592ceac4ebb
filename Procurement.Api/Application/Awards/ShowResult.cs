using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles.Results;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Awards;

/// <summary>The result of a decided call as <c>evaluate</c> writes it into result.json: of an RFQ the qualification, of
/// a call for proposals its rankings and award.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found, call.not-decided.</remarks>
public sealed record ShowResult(SolicitationId Call) : IQuery<CaseResult>, IAboutCall;

internal sealed class ShowResultHandler(DecidedCalls calls, IReadContext read)
    : IRequestHandler<ShowResult, Outcome<CaseResult>>
{
    public async Task<Outcome<CaseResult>> Handle(ShowResult query, CancellationToken cancellationToken)
    {
        var decided = await calls.Find(query.Call, cancellationToken);
        if (decided.IsRefused)
            return decided.Refusals;
        var programme = await read
            .Programmes.Where(one => one.Id == decided.Value.Call.Programme)
            .Select(one => one.Facts.Name)
            .SingleAsync(cancellationToken);
        return decided.Value.As(programme);
    }
}
