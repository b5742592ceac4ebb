using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The questions about a call, oldest first: to the lead all of them with who asked, to a bidder its own.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListQuestions(SolicitationId Call) : IQuery<IReadOnlyList<QuestionDetails>>, IAboutCall;

/// <summary>One question.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Bidder">Identifier of the bidder that asked.</param>
/// <param name="Text">The question in its own words.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Answer">Number of the published answer, from 1; null: none yet.</param>
public sealed record QuestionDetails(QuestionId Id, string Bidder, string Text, DateTimeOffset AskedAt, int? Answer);

internal sealed class ListQuestionsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListQuestions, Outcome<IReadOnlyList<QuestionDetails>>>
{
    public async Task<Outcome<IReadOnlyList<QuestionDetails>>> Handle(
        ListQuestions query,
        CancellationToken cancellationToken
    )
    {
        var reader = current.Person;
        if (!await read.CallsFor(reader).AnyAsync(call => call.Id == query.Call, cancellationToken))
            return AccessRefusals.NotFound;
        var isLead = reader.Role == Role.ProcurementLead;
        return await read
            .Questions.Where(question => question.Call == query.Call)
            .Where(question => isLead || question.Bidder == reader.ActsFor)
            .OrderBy(question => question.AskedAt)
            .ThenBy(question => question.Id)
            .Select(question => new QuestionDetails(
                question.Id,
                question.Bidder,
                question.Text,
                question.AskedAt,
                read.Answers.Where(answer => answer.Id == question.Answer)
                    .Select(answer => (int?)answer.Number)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancellationToken);
    }
}
