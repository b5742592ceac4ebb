using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Drafts an RFQ or a CFP with its evaluation plan.</summary>
/// <remarks>Refuses: call.reference-taken and every plan.* fault.</remarks>
public sealed record DraftCall(ProgrammeId Programme, CallTerms Terms, EvaluationPlan Plan)
    : ICommand<SolicitationId>,
        IAboutProgramme;

internal sealed class DraftCallHandler(ISolicitations calls, IIdentifiers identifiers)
    : IRequestHandler<DraftCall, Outcome<SolicitationId>>
{
    public async Task<Outcome<SolicitationId>> Handle(DraftCall command, CancellationToken cancellationToken)
    {
        if (await calls.Exists(command.Programme, command.Terms.Reference, cancellationToken))
            return new Refusal("call.reference-taken", command.Terms.Reference);
        var id = new SolicitationId(identifiers.Next());
        var draft = Solicitation.Draft(id, command.Programme, command.Terms, command.Plan);
        if (draft.IsRefused)
            return draft.Refusals;
        calls.Add(draft.Value);
        return id;
    }
}
