using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>Sends a proposal to disqualify back to the lead; the submission stays in.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <param name="Version">Version of the proposal that was read.</param>
/// <remarks>Refuses: version.stale, disqualification.not-proposed, duty.incompatible, reason.missing.</remarks>
public sealed record ReturnDisqualification(CompetitionId Competition, string Bidder, BilingualText Reason, int Version)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class ReturnDisqualificationHandler(
    IDisqualificationProposals proposals,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ReturnDisqualification, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReturnDisqualification command, CancellationToken cancellationToken)
    {
        if (await proposals.OpenFor(command.Competition, command.Bidder, cancellationToken) is not { } proposal)
            return new Refusal("disqualification.not-proposed", command.Bidder);
        if (await proposals.BarsUnread(proposal, command.Version, cancellationToken) is { } stale)
            return stale;
        return proposal.Return(command.Reason, current.Person.Id, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
