using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Consensus.Live;
using Procurement.Api.Endpoints;
using Procurement.Api.Localization;

namespace Procurement.Api.Pages.Consensus;

/// <summary>What the screen of a participant follows: where the chair is, and what this page shows.</summary>
/// <param name="Page">The page.</param>
/// <param name="Place">The step.</param>
/// <param name="Chair">Where the chair is; null: nowhere that the reader hears of.</param>
internal sealed record FollowBar(ConsensusPage Page, StepPlace Place, MeetingNews? Chair)
{
    /// <summary>Where the screen hears of the meeting.</summary>
    public string Live =>
        ConsensusLiveEndpoints.AddressOf(Languages.CodeOf(Page.Language), Place.Competition, Place.Step);

    /// <summary>The overview.</summary>
    public string Room => Page.To(ConsensusAddresses.Room, Place.Competition, Place.Step);

    /// <summary>This page, read anew.</summary>
    public required string Here { get; init; }

    /// <summary>Whose proposal it shows; null: it is the overview.</summary>
    public string? Bidder { get; init; }

    /// <summary>The criterion that it shows; null: none.</summary>
    public string? Criterion { get; init; }

    /// <summary>How often something was recorded for the bidder since the service started.</summary>
    public int Version { get; init; }

    /// <summary>What the page shows, in words.</summary>
    public required string Name { get; init; }

    /// <summary>Address and name of the criterion that the chair has open; null: none.</summary>
    public (string Address, string Name)? ChairAt { get; init; }
}
