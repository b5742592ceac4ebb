using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Frame;

/// <summary>A page that leads on from the page of a call or of a competition; it is shown to whom the access table lets
/// ask what the page shows, at the stages at which it does.</summary>
/// <param name="Address">The page; its identifier is the call's or the competition's.</param>
/// <param name="Word">Key of its name, in the words of the frame.</param>
/// <param name="Request">The question or act that the page is for.</param>
/// <param name="IsOfCompetition">Whether it is about one competition, not about the call.</param>
internal sealed record PlaceLink(PageAddress Address, string Word, Type Request, bool IsOfCompetition)
{
    /// <summary>What else it depends on; by default nothing.</summary>
    public Func<Role, Stage, bool> When { get; init; } = (_, _) => true;

    /// <summary>Whether a person with these duties may follow it in a place.</summary>
    public bool IsFor(IReadOnlyList<Duty> duties, Place place) =>
        AccessTable
            .RowOf(Request)
            ?.DutyFor([.. duties.Where(duty => duty.Scope.Reaches(place, duty.Role))], place.Stage)
            is { } duty
        && When(duty.Role, place.Stage);
}
