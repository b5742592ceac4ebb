using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Drafts an RFQ or a CFP with its evaluation plan; an unfinished one is kept too.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Terms">Reference, title, closing time, regions and limits.</param>
/// <param name="Plan">The plan, as far as it is written.</param>
/// <remarks>Refuses: access.not-found, call.reference-taken, plan.draw-seed-typed; for a case on paper every plan.*
/// fault.</remarks>
public sealed record DraftCall(ProgrammeId Programme, CallTerms Terms, EvaluationPlan Plan)
    : ICommand<SolicitationId>,
        IAboutProgramme;

internal sealed class DraftCallHandler(
    IProgrammes programmes,
    ISolicitations calls,
    ICurrentPerson current,
    IIdentifiers identifiers
) : IRequestHandler<DraftCall, Outcome<SolicitationId>>
{
    public async Task<Outcome<SolicitationId>> Handle(DraftCall command, CancellationToken cancellationToken)
    {
        if (await programmes.Find(command.Programme, cancellationToken) is not { } programme)
            return AccessRefusals.NotFound;
        if (await calls.Exists(command.Programme, command.Terms.Reference, cancellationToken))
            return new Refusal("call.reference-taken", command.Terms.Reference);
        var draft = Solicitation.Draft(
            new SolicitationId(identifiers.Next()),
            programme.Id,
            command.Terms,
            command.Plan,
            programme.Facts.Policy,
            current.Person.Id
        );
        if (draft.IsRefused)
            return draft.Refusals;
        calls.Add(draft.Value);
        return draft.Value.Id;
    }
}
