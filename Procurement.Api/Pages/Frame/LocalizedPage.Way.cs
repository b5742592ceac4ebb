using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Pages.Evaluation;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Frame;

/// <summary>The way down to a page, the same in every room.</summary>
internal abstract partial class LocalizedPage
{
    private static readonly PlaceLink CallHub = new(EvaluationAddresses.Call, "", typeof(ShowCallLife), false);

    private static readonly PlaceLink CompetitionHub = new(
        EvaluationAddresses.Competition,
        "",
        typeof(ShowCompetitionLife),
        true
    );

    /// <summary>The home page of the role in which the reader is at the place that was asked about.</summary>
    protected Crumb Home
    {
        get
        {
            var here = Duties.Where(duty => duty.Scope.Reaches(door.Place, duty.Role)).ToList();
            return Menu.Of(here).FirstOrDefault() is { } entry
                ? new(Words[entry.Word], To(entry.Address))
                : new(Words["Start.Title"], To(FrameAddresses.Start));
        }
    }

    /// <summary>The way to a page about a call: home, and the call's own page for those who have it.</summary>
    protected IReadOnlyList<Crumb> Way(string reference, SolicitationId call) =>
        [Home, Hub(CallHub, reference, call.Value)];

    /// <summary>The way to a page about a competition: home, the call and the competition.</summary>
    protected IReadOnlyList<Crumb> Way(string reference, SolicitationId call, string name, CompetitionId competition) =>
        [.. Way(reference, call), Hub(CompetitionHub, name, competition.Value)];

    /// <summary>A page that the reader may not open is named, and leads nowhere.</summary>
    private Crumb Hub(PlaceLink hub, string name, Guid place) =>
        new(name, hub.IsFor(Duties, door.Place) ? To(hub.Address, place) : null);
}
