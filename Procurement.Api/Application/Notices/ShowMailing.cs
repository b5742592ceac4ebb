using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Notices;

/// <summary>How far the newest sending of a call's letters has come.</summary>
/// <remarks>Refuses: access.not-found (none was started).</remarks>
public sealed record ShowMailing(SolicitationId Call) : IQuery<MailingDetails>, IAboutCall;

/// <summary>How far a sending has come.</summary>
/// <param name="Letters">How many letters it has.</param>
/// <param name="Sent">How many have left.</param>
/// <param name="HeldBack">Those that could not leave, with the code of why.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="EndedAt">When nothing was left; null: it goes on.</param>
public sealed record MailingDetails(
    int Letters,
    int Sent,
    IReadOnlyList<HeldBack> HeldBack,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt
);

internal sealed class ShowMailingHandler(IReadContext read) : IRequestHandler<ShowMailing, Outcome<MailingDetails>>
{
    public async Task<Outcome<MailingDetails>> Handle(ShowMailing query, CancellationToken cancellationToken)
    {
        var found = await read
            .Mailings.Where(one => one.Call == query.Call)
            .OrderByDescending(one => one.StartedAt)
            .ThenByDescending(one => one.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return found is null
            ? AccessRefusals.NotFound
            : new MailingDetails(found.Letters, found.Sent, found.HeldBack, found.StartedAt, found.EndedAt);
    }
}
