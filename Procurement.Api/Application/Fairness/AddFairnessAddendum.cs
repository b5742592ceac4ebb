using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;

namespace Procurement.Api.Application.Fairness;

/// <summary>The fairness monitor adds to the report once every debrief that was asked for is held.</summary>
/// <param name="Call">The call.</param>
/// <param name="Text">What was observed, in both languages.</param>
/// <remarks>Refuses: access.not-found, fairness.debriefs-open, fairness.not-attested, text.missing.</remarks>
public sealed record AddFairnessAddendum(SolicitationId Call, BilingualText Text) : ICommand<int>, IAboutCall;

internal sealed class AddFairnessAddendumHandler(
    FairnessDesk desk,
    IDebriefs debriefs,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<AddFairnessAddendum, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(AddFairnessAddendum command, CancellationToken cancellationToken)
    {
        var areOpen = await debriefs.AnyOpen(command.Call, cancellationToken);
        return await desk.Write(
            command.Call,
            file => file.AddAddendum(command.Text, areOpen, current.Person.Id, clock.GetUtcNow()),
            cancellationToken
        );
    }
}
