using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A person undertakes, once for a call, to keep it confidential.</summary>
/// <param name="Call">The call.</param>
/// <param name="Confirmation">Version of the text, the language in which it was read, and the person's typed
/// name.</param>
/// <remarks>Refuses: declaration.already-made, version.stale, declaration.not-confirmed.</remarks>
public sealed record GiveUndertaking(SolicitationId Call, TypedConfirmation Confirmation)
    : ICommand<UndertakingId>,
        IAboutCall;

internal sealed class GiveUndertakingHandler(
    IUndertakings undertakings,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<GiveUndertaking, Outcome<UndertakingId>>
{
    public async Task<Outcome<UndertakingId>> Handle(GiveUndertaking command, CancellationToken cancellationToken)
    {
        if (await undertakings.Exists(command.Call, current.Person.Id, cancellationToken))
            return new Refusal("declaration.already-made");
        var id = new UndertakingId(identifiers.Next());
        var given = Undertaking.Give(id, command.Call, current.Person.Id, command.Confirmation, clock.GetUtcNow());
        if (given.IsRefused)
            return given.Refusals;
        undertakings.Add(given.Value);
        return id;
    }
}
