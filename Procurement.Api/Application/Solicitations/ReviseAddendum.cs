using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Writes an addendum anew that nobody approved yet: only who drafted it. Faults of its plan may stand until it is
/// approved.</summary>
/// <param name="Call">The call.</param>
/// <param name="Addendum">The addendum.</param>
/// <param name="Content">All of what it says.</param>
/// <param name="Version">Version of the addendum that the writer read; from 1.</param>
/// <returns>The new version.</returns>
/// <remarks>Refuses: access.not-found, version.stale, addendum.already-approved, addendum.other-author,
/// addendum.plan-moved, call.cancelled, call.not-published, addendum.after-closing, plan.draw-seed-typed.</remarks>
public sealed record ReviseAddendum(SolicitationId Call, AddendumId Addendum, AddendumContent Content, int Version)
    : ICommand<int>,
        IAboutCall;

internal sealed class ReviseAddendumHandler(
    ISolicitations calls,
    IAddenda addenda,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ReviseAddendum, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(ReviseAddendum command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await addenda.Find(command.Addendum, cancellationToken) is not { } addendum
            || addendum.Call != call.Id
        )
            return AccessRefusals.NotFound;
        if (addendum.Version != command.Version)
            return new Refusal("version.stale") { Current = addendum.Content };
        if (addendum.Revise(command.Content, current.Person.Id, call, clock.GetUtcNow()) is { } refusal)
            return refusal;
        return addendum.Version;
    }
}
