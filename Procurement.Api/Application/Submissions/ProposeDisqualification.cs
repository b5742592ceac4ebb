using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Proposes to take a submission out; the approver decides.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Reason">Why, in both languages; the bidder reads it.</param>
/// <remarks>Refuses: access.not-found, award.signed, disqualification.proposed, submission.not-live,
/// submission.already-disqualified, reason.missing.</remarks>
public sealed record ProposeDisqualification(CompetitionId Competition, string Bidder, BilingualText Reason)
    : ICommand<DisqualificationProposalId>,
        IAboutCompetition;

internal sealed class ProposeDisqualificationHandler(
    ICompetitions competitions,
    ISubmissions submissions,
    IDisqualificationProposals proposals,
    IAwards awards,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ProposeDisqualification, Outcome<DisqualificationProposalId>>
{
    public async Task<Outcome<DisqualificationProposalId>> Handle(
        ProposeDisqualification command,
        CancellationToken cancellationToken
    )
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await submissions.Of(competition.Id, command.Bidder, cancellationToken) is not { } submission
        )
            return AccessRefusals.NotFound;
        if (
            await awards.Of(competition.Solicitation, cancellationToken) is { } award
            && award.IsSigned(competition.Region)
        )
            return new Refusal("award.signed", competition.Region);
        if (await proposals.OpenFor(competition.Id, submission.Bidder, cancellationToken) is not null)
            return new Refusal("disqualification.proposed", submission.Bidder);
        var proposal = DisqualificationProposal.Of(
            new DisqualificationProposalId(identifiers.Next()),
            submission,
            command.Reason,
            current.Person.Id,
            clock.GetUtcNow()
        );
        if (proposal.IsRefused)
            return proposal.Refusals;
        proposals.Add(proposal.Value);
        return proposal.Value.Id;
    }
}
