using Procurement.Api.Application.Consensus;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Consensus;

/// <summary>A page about a step of a competition.</summary>
internal abstract class ConsensusPage(PageDoor door) : LocalizedPage(door, Pair)
{
    private static readonly ResourcePair Pair = PageWords.Pair("ConsensusPages");

    /// <summary>Name of the competition: its region, or that it is the qualification.</summary>
    public string NameOf(StepPlace place) => place.Region?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>What stands above the title.</summary>
    public string Over(StepPlace place) => $"{place.Reference} · {NameOf(place)} · {place.Name.In(Language)}";

    /// <summary>The state of a step as a shape.</summary>
    public static string TagOf(StepState state) =>
        state switch
        {
            StepState.Closed => "tag lock",
            StepState.Open => "tag part",
            _ => "tag",
        };

    /// <summary>Where a document is read.</summary>
    public string DocumentOf(Guid competition, Guid document, int? page = null) =>
        DocumentPages.AddressOf(Language, new CompetitionId(competition), new DocumentId(document))
        + (page is null ? "" : $"#page={page}");

    /// <summary>The page of a step, by its kind.</summary>
    protected PageAddress AddressOf(bool isMandatory) =>
        isMandatory ? ConsensusAddresses.Mandatory : ConsensusAddresses.Room;

    /// <summary>The way to a step's page.</summary>
    protected IReadOnlyList<Crumb> CrumbsTo(StepPlace? place, bool toStep = false)
    {
        if (place is null)
            return [];
        List<Crumb> way = [Home, new(NameOf(place), To(ConsensusAddresses.Steps, place.Competition))];
        if (toStep)
            way.Add(new(place.Name.In(Language), To(ConsensusAddresses.Room, place.Competition, place.Step)));
        return way;
    }
}
