using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>A page about a call at any stage.</summary>
internal abstract class PreparedPage(PageDoor door) : CallsPage(door)
{
    /// <summary>Identifier of the call.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true, Name = "call")]
    public Guid Id { get; set; }

    /// <summary>The call.</summary>
    public PreparedCall Shown { get; private set; } = null!;

    /// <summary>Its identifier.</summary>
    public SolicitationId Call => new(Id);

    public override bool IsSynthetic => Shown?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        Shown is null ? base.Crumbs : [.. base.Crumbs, new(Shown.Terms.Reference, To(EvaluationAddresses.Call, Id))];

    /// <summary>How far the call has come.</summary>
    public Stage StageOfIt =>
        Shown.State switch
        {
            SolicitationState.Published => Now <= Shown.Terms.ClosesAt ? Stage.Open : Stage.Closed,
            var state => Enum.Parse<Stage>($"{state}"),
        };

    /// <summary>Whether the reader may do an act now.</summary>
    public bool May(Type act) => May(act, Shown.Place.Programme, Call, StageOfIt);

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Shown.Place.TimeZone);

    /// <summary>Finds the call; false: it is not shown.</summary>
    protected async Task<bool> Find()
    {
        if (await Ask(new ShowPreparedCall(Call)) is not { } call)
            return false;
        Shown = call;
        return true;
    }
}
