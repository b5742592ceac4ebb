using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Writes the draft of a call anew; an approval that it had lapses.</summary>
/// <param name="Call">The call.</param>
/// <param name="Terms">All of its terms.</param>
/// <param name="Plan">The whole plan, as far as it is written.</param>
/// <param name="Version">Version of the draft that the writer read; from 1.</param>
/// <returns>The new version.</returns>
/// <remarks>Refuses: access.not-found, version.stale, call.reference-taken, call.cancelled, plan.frozen,
/// plan.draw-seed-typed.</remarks>
public sealed record ReviseDraft(SolicitationId Call, CallTerms Terms, EvaluationPlan Plan, int Version)
    : ICommand<int>,
        IAboutCall;

/// <summary>What a draft says.</summary>
/// <param name="Terms">All of its terms.</param>
/// <param name="Plan">The plan, as far as it is written.</param>
/// <param name="Version">Its version, from 1.</param>
public sealed record DraftText(CallTerms Terms, EvaluationPlan Plan, int Version);

internal sealed class ReviseDraftHandler(ISolicitations calls, ICurrentPerson current)
    : IRequestHandler<ReviseDraft, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(ReviseDraft command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (call.Version != command.Version)
            return new Refusal("version.stale") { Current = new DraftText(call.Terms, call.Plan, call.Version) };
        if (
            command.Terms.Reference != call.Terms.Reference
            && await calls.Exists(call.Programme, command.Terms.Reference, cancellationToken)
        )
            return new Refusal("call.reference-taken", command.Terms.Reference);
        if (call.Revise(command.Terms, command.Plan, current.Person.Id) is { } refusal)
            return refusal;
        return call.Version;
    }
}
