using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>What the buyer asks a bidder about its submission and its price, and what it answered.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found (also: it submitted nothing).</remarks>
public sealed record ListOwnRequests(CompetitionId Competition) : IQuery<OwnRequests>, IAboutCompetition;

/// <summary>What a bidder is asked.</summary>
/// <param name="Reference">Reference of the call.</param>
/// <param name="Region">Code of the region; empty for an RFQ.</param>
/// <param name="RegionName">Its name; null for an RFQ.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="Requests">The questions, oldest first; those about the price after the others.</param>
public sealed record OwnRequests(
    string Reference,
    string Region,
    BilingualText? RegionName,
    string TimeZone,
    IReadOnlyList<OwnRequest> Requests
);

/// <summary>One question.</summary>
/// <param name="Clarification">Identifier; null: it is about the price.</param>
/// <param name="Question">The question.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="AnswerUntil">The last instant for an answer; null: none is set.</param>
/// <param name="Answer">The answer; null: nothing yet.</param>
/// <param name="AnsweredAt">When.</param>
public sealed record OwnRequest(
    Guid? Clarification,
    BilingualText Question,
    DateTimeOffset AskedAt,
    DateTimeOffset? AnswerUntil,
    string? Answer,
    DateTimeOffset? AnsweredAt
);

internal sealed class ListOwnRequestsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListOwnRequests, Outcome<OwnRequests>>
{
    public async Task<Outcome<OwnRequests>> Handle(ListOwnRequests query, CancellationToken cancellationToken)
    {
        var own = current.Person.ActsFor;
        var found = await (
            from competition in read.Competitions
            where competition.Id == query.Competition
            where read.Submissions.Any(one => one.Competition == competition.Id && one.Bidder == own)
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            from region in programme.Regions.Where(one => one.Code == competition.Region).DefaultIfEmpty()
            select new
            {
                call.Terms.Reference,
                competition.Region,
                English = region == null ? null : region.Name.English,
                French = region == null ? null : region.Name.French,
                programme.Facts.TimeZone,
                Prices = read
                    .PriceReviews.Where(one => one.Competition == competition.Id && one.Bidder == own)
                    .OrderBy(one => one.AskedAt)
                    .ThenBy(one => one.Id)
                    .Select(one => new OwnRequest(null, one.Question, one.AskedAt, null, one.Answer, one.AnsweredAt))
                    .ToList(),
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var asked = await read
            .Clarifications.Where(one => one.Competition == query.Competition)
            .Where(one => one.Answers.Any(answer => answer.Bidder == own))
            .OrderBy(one => one.AskedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return new OwnRequests(
            found.Reference,
            found.Region,
            found.English is null ? null : new BilingualText(found.English, found.French!),
            found.TimeZone,
            [
                .. asked.Select(one =>
                {
                    var answer = one.Answers.First(answer => answer.Bidder == own);
                    return new OwnRequest(
                        one.Id.Value,
                        one.Question,
                        one.AskedAt,
                        one.AnswerUntil,
                        answer.Text,
                        answer.AnsweredAt
                    );
                }),
                .. found.Prices,
            ]
        );
    }
}
