using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The undertaking to keep a call confidential, to be read before it is given.</summary>
/// <param name="Call">The call.</param>
public sealed record ShowUndertaking(SolicitationId Call) : IQuery<OwnUndertaking>, IAboutCall;

/// <summary>The undertaking, and whether the person who asks gave it.</summary>
/// <param name="Text">The text.</param>
/// <param name="GivenAt">When they gave it; null: not yet.</param>
public sealed record OwnUndertaking(DeclarationText Text, DateTimeOffset? GivenAt);

internal sealed class ShowUndertakingHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowUndertaking, Outcome<OwnUndertaking>>
{
    public async Task<Outcome<OwnUndertaking>> Handle(ShowUndertaking query, CancellationToken cancellationToken) =>
        new OwnUndertaking(
            DeclarationText.Confidentiality,
            await read
                .Undertakings.Where(one => one.Call == query.Call && one.Person == current.Person.Id)
                .Select(one => (DateTimeOffset?)one.GivenAt)
                .SingleOrDefaultAsync(cancellationToken)
        );
}
