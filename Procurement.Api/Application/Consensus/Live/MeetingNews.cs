namespace Procurement.Api.Application.Consensus.Live;

/// <summary>Where the chair is in a meeting, and how often something was recorded; never a point or a word of it.</summary>
/// <param name="Bidder">Identifier of the bidder whose proposal is open; null: the overview of the step.</param>
/// <param name="Criterion">Identifier of the criterion that is open; null: none.</param>
/// <param name="Version">Raised each time something is recorded for that bidder.</param>
public sealed record MeetingNews(string? Bidder, string? Criterion, int Version);
