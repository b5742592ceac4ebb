using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>A bidder answers a question about its submission, once.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Clarification">The question.</param>
/// <param name="Answer">The answer, in the bidder's words.</param>
/// <remarks>Refuses: access.not-found (also: it was not asked), clarification.already-answered, clarification.time-passed,
/// text.missing.</remarks>
public sealed record AnswerClarification(CompetitionId Competition, ClarificationId Clarification, string Answer)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class AnswerClarificationHandler(
    IClarifications clarifications,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<AnswerClarification, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AnswerClarification command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await clarifications.Find(command.Clarification, cancellationToken) is not { } clarification
            || clarification.Competition != command.Competition
        )
            return AccessRefusals.NotFound;
        return clarification.Answer(bidder, command.Answer, current.Person.Id, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
