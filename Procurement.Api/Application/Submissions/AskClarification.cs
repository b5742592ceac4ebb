using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Asks bidders, after closing, to clarify what they submitted: the same question to all in the same position. The
/// submissions themselves do not change.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidders">Identifiers of all bidders who are asked.</param>
/// <param name="Question">The question in both languages.</param>
/// <param name="AnswerUntil">The last instant for an answer.</param>
/// <remarks>Refuses: access.not-found, reference.unknown (no submission of that bidder), reference.duplicate, text.missing,
/// clarification.nobody-asked, clarification.time-passed, submission.not-live, submission.did-not-advance.</remarks>
public sealed record AskClarification(
    CompetitionId Competition,
    IReadOnlyList<string> Bidders,
    BilingualText Question,
    DateTimeOffset AnswerUntil
) : ICommand<ClarificationId>, IAboutCompetition;

internal sealed class AskClarificationHandler(
    ISubmissions submissions,
    IClarifications clarifications,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AskClarification, Outcome<ClarificationId>>
{
    public async Task<Outcome<ClarificationId>> Handle(AskClarification command, CancellationToken cancellationToken)
    {
        var asked = new List<Submission>();
        foreach (var bidder in command.Bidders)
        {
            if (asked.Exists(one => one.Bidder == bidder))
                return new Refusal("reference.duplicate", bidder);
            if (await submissions.Of(command.Competition, bidder, cancellationToken) is not { } submission)
                return new Refusal("reference.unknown", bidder);
            asked.Add(submission);
        }
        var id = new ClarificationId(identifiers.Next());
        var question = new ClarificationQuestion(command.Question, command.AnswerUntil);
        var outcome = Clarification.Ask(id, question, asked, current.Person.Id, clock.GetUtcNow());
        if (outcome.IsRefused)
            return outcome.Refusals;
        clarifications.Add(outcome.Value);
        return id;
    }
}
