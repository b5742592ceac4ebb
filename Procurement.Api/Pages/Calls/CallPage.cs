using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Calls;

/// <summary>A page about one call, which knows of it what the query of the page says.</summary>
internal abstract class CallPage(PageDoor door) : CallsPage(door)
{
    /// <summary>Identifier of the call.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true, Name = "call")]
    public Guid Id { get; set; }

    /// <summary>The call.</summary>
    public SolicitationId Call => new(Id);

    public override bool IsSynthetic => Known?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        Known is { } known
            ? [.. base.Crumbs, new(known.Terms.Reference, To(EvaluationAddresses.Call, Id))]
            : base.Crumbs;

    /// <summary>How far the call has come.</summary>
    public Stage StageOfIt =>
        Known!.State switch
        {
            SolicitationState.Published => Now <= Known.Terms.ClosesAt ? Stage.Open : Stage.Closed,
            var state => Enum.Parse<Stage>($"{state}"),
        };

    /// <summary>What is known of the call; null: it is not found yet.</summary>
    protected abstract IKnownCall? Known { get; }

    /// <summary>Whether the reader may do an act now.</summary>
    public bool May(Type act) => May(act, Known!.Place.Programme, Call, StageOfIt);

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Known!.Place.TimeZone);
}
