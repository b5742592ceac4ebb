using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Whether the chair who acts may record something of a bidder. A case on paper holds no declarations of
/// theirs.</summary>
internal sealed class ChairStanding(
    IProgrammes programmes,
    IPanels panels,
    IUndertakings undertakings,
    ICurrentPerson current
)
{
    /// <summary>panel.chair-other, panel.chair-in-conflict or declaration.missing; null: they may.</summary>
    public async Task<Refusal?> Bars(
        Solicitation call,
        CompetitionId competition,
        string bidder,
        CancellationToken cancellation
    )
    {
        var programme = await programmes.Find(call.Programme, cancellation);
        if (programme is { Facts.Policy: EvaluationPolicy.PaperCase })
            return null;
        if (await panels.WithDeclarations(competition, cancellation) is not { } panel)
            return new Refusal("declaration.missing", Role.Chair);
        var chair = current.Person.Id;
        return panel.BarsChairing(chair, bidder, await undertakings.Exists(call.Id, chair, cancellation));
    }
}
