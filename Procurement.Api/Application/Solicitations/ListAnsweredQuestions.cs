using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The questions about a call with who asked, oldest first, each beside what was answered; for the lead, who
/// answers them.</summary>
/// <param name="Call">The call.</param>
public sealed record ListAnsweredQuestions(SolicitationId Call) : IQuery<IReadOnlyList<AnsweredQuestion>>, IAboutCall;

/// <summary>One question.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Bidder">Identifier of the bidder that asked.</param>
/// <param name="BidderName">Its name.</param>
/// <param name="Text">The question in its own words.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Answer">What was published; null: nothing yet.</param>
public sealed record AnsweredQuestion(
    QuestionId Id,
    string Bidder,
    string BidderName,
    string Text,
    DateTimeOffset AskedAt,
    PublishedAnswer? Answer
);

internal sealed class ListAnsweredQuestionsHandler(IReadContext read)
    : IRequestHandler<ListAnsweredQuestions, Outcome<IReadOnlyList<AnsweredQuestion>>>
{
    public async Task<Outcome<IReadOnlyList<AnsweredQuestion>>> Handle(
        ListAnsweredQuestions query,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from question in read.Questions
            join call in read.Solicitations on question.Call equals call.Id
            where question.Call == query.Call
            from answer in read.Answers.Where(one => one.Id == question.Answer).DefaultIfEmpty()
            orderby question.AskedAt, question.Id
            select new
            {
                question.Id,
                question.Bidder,
                question.Text,
                question.AskedAt,
                Name = read
                    .Organizations.Where(one => one.Programme == call.Programme && one.Bidder == question.Bidder)
                    .Select(one => one.Facts.Name)
                    .FirstOrDefault(),
                Answer = answer,
            }
        ).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new AnsweredQuestion(
            row.Id,
            row.Bidder,
            row.Name ?? row.Bidder,
            row.Text,
            row.AskedAt,
            row.Answer is { } answer
                ? new PublishedAnswer(answer.Number, answer.Question, answer.Reply, answer.PublishedAt)
                : null
        ));
    }
}
