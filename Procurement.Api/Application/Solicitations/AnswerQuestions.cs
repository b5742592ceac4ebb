using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Answers one question or several at once, and publishes the answer to all who may answer the call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Questions">The questions that the answer covers; at least one.</param>
/// <param name="Wording">The question in neutral words that name nobody.</param>
/// <param name="Reply">The answer.</param>
/// <returns>Its number in the digest, from 1.</returns>
/// <remarks>Refuses: access.not-found, text.missing, call.cancelled, call.not-published, question.closing-reached,
/// question.missing, question.already-answered.</remarks>
public sealed record AnswerQuestions(
    SolicitationId Call,
    IReadOnlyList<QuestionId> Questions,
    BilingualText Wording,
    BilingualText Reply
) : ICommand<int>, IAboutCall;

internal sealed class AnswerQuestionsHandler(
    ISolicitations calls,
    IQuestions questions,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AnswerQuestions, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(AnswerQuestions command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var named = command.Questions.ToHashSet();
        var found = await questions.Find(call.Id, named, cancellationToken);
        if (found.Count < named.Count)
            return AccessRefusals.NotFound;
        var answer = Answer.Give(
            new AnswerId(identifiers.Next()),
            call,
            await questions.AnswersOf(call.Id, cancellationToken) + 1,
            found,
            command.Wording,
            command.Reply,
            clock.GetUtcNow()
        );
        if (answer.IsRefused)
            return answer.Refusals;
        questions.Add(answer.Value);
        return answer.Value.Number;
    }
}
