using Procurement.Api.Application.Accounts;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Accounts;

/// <summary>A role and where it is held, as a form sends them.</summary>
internal sealed class OfferedRole
{
    // A bidder's people are named by the bidder or the procurement lead.
    private static readonly Role[] Given =
    [
        .. Enum.GetValues<Role>().Where(role => role != Domain.Common.Identity.Role.Bidder),
    ];

    /// <summary>The role; empty: none yet.</summary>
    public string? Role { get; set; }

    /// <summary>Position of the place in the list of places.</summary>
    public int Place { get; set; }

    /// <summary>Evaluator's identifier in the programme.</summary>
    public string? ActsFor { get; set; }

    /// <summary>The duty that is offered; null: none.</summary>
    public OfferedDuty? In(IReadOnlyList<DutyPlace> places) =>
        Enum.TryParse<Role>(Role, out var role) && Place >= 0 && Place < places.Count
            ? new OfferedDuty(role, places[Place].Scope, string.IsNullOrWhiteSpace(ActsFor) ? null : ActsFor.Trim())
            : null;

    /// <summary>The roles to choose from.</summary>
    public static IEnumerable<Choice> Roles(Sentences words) =>
        Given.Select(role => new Choice($"{role}", words[$"Role.{role}"])).Prepend(new Choice("", words["Role.None"]));

    /// <summary>The places to choose from.</summary>
    public static IEnumerable<Choice> PlacesOf(IReadOnlyList<DutyPlace> places, Sentences words) =>
        places.Select((place, index) => new Choice($"{index}", NameOf(place, words)));

    /// <summary>The name of a place.</summary>
    public static string NameOf(DutyPlace place, Sentences words) =>
        place.Programme is null ? words["Place.Service"]
        : place.Call is null ? words.Say("Place.Programme", place.Programme)
        : place.Region is null ? words.Say("Place.Call", place.Programme, place.Call)
        : words.Say("Place.Competition", place.Programme, place.Call, place.Region.In(words.Language));
}
