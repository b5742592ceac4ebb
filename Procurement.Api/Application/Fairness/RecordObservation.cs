using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;

namespace Procurement.Api.Application.Fairness;

/// <summary>The fairness monitor records what they observed, in both languages; it is numbered and never changed.</summary>
/// <param name="Call">The call.</param>
/// <param name="Phase">The phase that it is about.</param>
/// <param name="Text">What was observed.</param>
/// <remarks>Refuses: access.not-found, fairness.attested, text.missing.</remarks>
public sealed record RecordObservation(SolicitationId Call, FairnessPhase Phase, BilingualText Text)
    : ICommand<int>,
        IAboutCall;

internal sealed class RecordObservationHandler(FairnessDesk desk, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<RecordObservation, Outcome<int>>
{
    public Task<Outcome<int>> Handle(RecordObservation command, CancellationToken cancellationToken) =>
        desk.Write(
            command.Call,
            file => file.Observe(command.Phase, command.Text, current.Person.Id, clock.GetUtcNow()),
            cancellationToken
        );
}
