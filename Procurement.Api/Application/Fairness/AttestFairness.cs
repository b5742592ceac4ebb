using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Fairness;

/// <summary>The fairness monitor attests that a decided or cancelled call, as observed, followed the published plan and treated
/// all who took part alike, or in what it did not; once, and after it only addenda
/// are written.</summary>
/// <param name="Call">The call.</param>
/// <param name="Qualification">In what it was not, in both languages; null: without qualification.</param>
/// <param name="TypedName">The monitor's name, as typed to sign.</param>
/// <remarks>Refuses: access.not-found, declaration.not-confirmed, fairness.attested, text.missing.</remarks>
public sealed record AttestFairness(SolicitationId Call, BilingualText? Qualification, string TypedName)
    : ICommand<int>,
        IAboutCall;

internal sealed class AttestFairnessHandler(FairnessDesk desk, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<AttestFairness, Outcome<int>>
{
    public Task<Outcome<int>> Handle(AttestFairness command, CancellationToken cancellationToken) =>
        desk.Write(
            command.Call,
            file => file.Attest(command.Qualification, command.TypedName, current.Person.Id, clock.GetUtcNow()),
            cancellationToken
        );
}
