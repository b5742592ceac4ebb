using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Notices;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Debriefs;

/// <summary>A bidder asks for its debrief, from its letter until the last day of the window, which is included.</summary>
/// <remarks>Refuses: access.not-found, debrief.not-participant (nothing of it was evaluated), debrief.too-early,
/// debrief.window-closed, debrief.already-requested.</remarks>
public sealed record RequestDebrief(CompetitionId Competition) : ICommand<DebriefId>, IAboutCompetition;

internal sealed class RequestDebriefHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IProgrammes programmes,
    Domain.Submissions.ISubmissions submissions,
    INotices notices,
    IDebriefs debriefs,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<RequestDebrief, Outcome<DebriefId>>
{
    public async Task<Outcome<DebriefId>> Handle(RequestDebrief command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        if (await submissions.Of(competition.Id, bidder, cancellationToken) is not { IsEvaluated: true })
            return new Refusal("debrief.not-participant");
        if (await debriefs.Of(call.Id, competition.Region, bidder, cancellationToken) is not null)
            return new Refusal("debrief.already-requested");
        var sent = (await notices.Of(call.Id, cancellationToken)).LastOrDefault(one =>
            one.Region == competition.Region && one.Bidder == bidder && one.SentAt is not null
        );
        var offer = new DebriefOffer(
            call.Id,
            competition.Region,
            bidder,
            sent?.SentAt,
            DecisionTerms.Of(call.Plan).DebriefDays,
            programme.Facts.TimeZone
        );
        var debrief = Debrief.Request(new DebriefId(identifiers.Next()), offer, current.Person.Id, clock.GetUtcNow());
        if (debrief.IsRefused)
            return debrief.Refusals;
        debriefs.Add(debrief.Value);
        return debrief.Value.Id;
    }
}
