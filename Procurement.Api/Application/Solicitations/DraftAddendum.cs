using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Drafts an addendum to a published call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Content">Why, what changes, and to what; a closing only later, a plan only whole.</param>
/// <remarks>Refuses: access.not-found, call.cancelled, call.not-published, addendum.after-closing,
/// addendum.reason-missing, text.missing, addendum.closing-earlier, addendum.closing-too-near, plan.draw-seed-typed,
/// and every fault of the call as it would then be, each with its place.</remarks>
public sealed record DraftAddendum(SolicitationId Call, AddendumContent Content) : ICommand<AddendumId>, IAboutCall;

internal sealed class DraftAddendumHandler(
    ISolicitations calls,
    IAddenda addenda,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<DraftAddendum, Outcome<AddendumId>>
{
    public async Task<Outcome<AddendumId>> Handle(DraftAddendum command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var draft = Addendum.Draft(
            new AddendumId(identifiers.Next()),
            call,
            command.Content,
            current.Person.Id,
            clock.GetUtcNow()
        );
        if (draft.IsRefused)
            return draft.Refusals;
        addenda.Add(draft.Value);
        return draft.Value.Id;
    }
}
