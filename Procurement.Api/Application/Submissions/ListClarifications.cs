using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>Questions about submissions and their answers. A bidder sees its own answers only and not who else was asked; an
/// evaluator nothing of a bidder with whom they are in conflict, the chair nothing of one before declaring none.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListClarifications(CompetitionId Competition)
    : IQuery<IReadOnlyList<ClarificationDetails>>,
        IAboutCompetition;

/// <summary>One question.</summary>
/// <param name="Clarification">Identifier.</param>
/// <param name="Question">The question.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="AnswerUntil">The last instant for an answer.</param>
/// <param name="Answers">Who was asked, and what they answered, as far as the reader may see.</param>
public sealed record ClarificationDetails(
    ClarificationId Clarification,
    BilingualText Question,
    DateTimeOffset AskedAt,
    DateTimeOffset AnswerUntil,
    IReadOnlyList<BidderAnswer> Answers
);

/// <summary>What one bidder answered; no text: nothing yet.</summary>
public sealed record BidderAnswer(string Bidder, string? Text, DateTimeOffset? AnsweredAt);

internal sealed class ListClarificationsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListClarifications, Outcome<IReadOnlyList<ClarificationDetails>>>
{
    public async Task<Outcome<IReadOnlyList<ClarificationDetails>>> Handle(
        ListClarifications query,
        CancellationToken cancellationToken
    )
    {
        var person = current.Person;
        var panel =
            person.Role == Role.Evaluator
                ? await read.Panels.SingleOrDefaultAsync(one => one.Competition == query.Competition, cancellationToken)
                : null;
        var ofChair = await read.ReadableToChair(person, query.Competition, cancellationToken);
        var all = await read
            .Clarifications.Where(one => one.Competition == query.Competition)
            .OrderBy(one => one.AskedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return all.ConvertAll(one => new ClarificationDetails(
                one.Id,
                one.Question,
                one.AskedAt,
                one.AnswerUntil,
                [
                    .. one
                        .Answers.Where(answer => Sees(answer.Bidder))
                        .Select(answer => new BidderAnswer(answer.Bidder, answer.Text, answer.AnsweredAt)),
                ]
            ))
            .FindAll(one => one.Answers.Count > 0);

        bool Sees(string bidder) =>
            person.Role switch
            {
                Role.Bidder => bidder == person.ActsFor,
                Role.Evaluator => panel is not null && panel.Bars(person.ActsFor ?? "", bidder) is null,
                _ => ofChair?.Contains(bidder) != false,
            };
    }
}
