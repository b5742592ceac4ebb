using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Asks the lead about an open call. All who may answer the call read the answer; only the lead learns who
/// asked.</summary>
/// <param name="Call">The call.</param>
/// <param name="Text">The question, in the bidder's own language; at most 10,000 characters.</param>
/// <remarks>Refuses: access.not-found, text.missing, question.too-long, call.cancelled, call.not-published,
/// question.too-late.</remarks>
public sealed record AskQuestion(SolicitationId Call, string Text) : ICommand<QuestionId>, IAboutCall;

internal sealed class AskQuestionHandler(
    ISolicitations calls,
    IInvitations invitations,
    IQuestions questions,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AskQuestion, Outcome<QuestionId>>
{
    public async Task<Outcome<QuestionId>> Handle(AskQuestion command, CancellationToken cancellationToken)
    {
        var (person, bidder) = (current.Person.Id, current.Person.ActsFor);
        if (bidder is null || await calls.KnownTo(bidder, command.Call, invitations, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var id = new QuestionId(identifiers.Next());
        var asked = Question.Ask(id, call, bidder, person, command.Text, clock.GetUtcNow());
        if (asked.IsRefused)
            return asked.Refusals;
        questions.Add(asked.Value);
        return id;
    }
}
