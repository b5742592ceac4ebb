using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Submissions;

/// <summary>Says in which document and on which page the technical proposal answers each criterion, instead of what was said
/// before.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Places">One for each leaf criterion; some may still be missing.</param>
/// <param name="Version">The version of the draft that was read.</param>
/// <remarks>Refuses: access.not-found, version.stale, submission.closed and, all places together, reference.unknown,
/// reference.duplicate, submission.place-beyond-document.</remarks>
public sealed record NamePlaces(CompetitionId Competition, IReadOnlyList<CriterionPlace> Places, int Version)
    : ICommand<Done>,
        IAboutCompetition;

/// <summary>Where the bidder's draft answers each criterion, for whoever of its people wrote over something older.</summary>
/// <param name="Version">What the next act has to name.</param>
/// <param name="Places">The places that are named.</param>
public sealed record StandingPlaces(int Version, IReadOnlyList<CriterionPlace> Places);

internal sealed class NamePlacesHandler(
    ICompetitions competitions,
    ISolicitations calls,
    ISubmissions submissions,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<NamePlaces, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(NamePlaces command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || await submissions.DraftOf(competition.Id, bidder, cancellationToken) is not { } draft
        )
            return AccessRefusals.NotFound;
        if (draft.Version != command.Version)
            return new Refusal("version.stale") { Current = new StandingPlaces(draft.Version, draft.Places) };
        var refusals = draft.Name(call, command.Places, clock.GetUtcNow());
        return refusals.IsEmpty ? default(Done) : refusals;
    }
}
