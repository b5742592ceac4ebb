using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Submissions;

/// <summary>Where a bidder stands in one competition that it may take part in. Never a price, and nothing of
/// another.</summary>
public sealed record OwnProposal
{
    /// <summary>The programme.</summary>
    public required ProgrammeId Programme { get; init; }

    /// <summary>The call.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>The competition.</summary>
    public required CompetitionId Competition { get; init; }

    /// <summary>RFQ or call for proposals.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public required string Region { get; init; }

    /// <summary>Its name; null for an RFQ.</summary>
    public required BilingualText? RegionName { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The closing instant, itself in time.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Until when questions may be asked.</summary>
    public required DateTimeOffset QuestionsCloseAt { get; init; }

    /// <summary>Whether submissions are received now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether the call was given up.</summary>
    public required bool IsCancelled { get; init; }

    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Name of its organization.</summary>
    public required string Organization { get; init; }

    /// <summary>When it was invited; null: the call is open to all.</summary>
    public required DateTimeOffset? InvitedAt { get; init; }

    /// <summary>Whether the invitation was confirmed as seen.</summary>
    public required bool HasSeenInvitation { get; init; }

    /// <summary>The envelopes of the plan and what lies in them.</summary>
    public required IReadOnlyList<OwnEnvelope> Envelopes { get; init; }

    /// <summary>Whether a price is to be typed in the act of submitting.</summary>
    public required bool AsksPrice { get; init; }

    /// <summary>Whether anything is prepared.</summary>
    public required bool IsBegun { get; init; }

    /// <summary>Version of the draft; 0: none was begun.</summary>
    public required int Version { get; init; }

    /// <summary>Where the draft answers each criterion.</summary>
    public required IReadOnlyList<CriterionPlace> Places { get; init; }

    /// <summary>Published addenda that are not acknowledged.</summary>
    public required int AddendaDue { get; init; }

    /// <summary>Number of the latest addendum; 0: there is none.</summary>
    public required int LatestAddendum { get; init; }

    /// <summary>Questions that were answered.</summary>
    public required int Answers { get; init; }

    /// <summary>When it was received; null: nothing was.</summary>
    public required DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>On what footing it stands; null: nothing was submitted.</summary>
    public required Footing? Footing { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public required DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The receipts, newest first.</summary>
    public required IReadOnlyList<ReceiptHead> Receipts { get; init; }

    /// <summary>Questions about the submission that wait for an answer.</summary>
    public required int OpenClarifications { get; init; }

    /// <summary>Questions about the price that wait for an answer.</summary>
    public required int OpenPriceQuestions { get; init; }

    /// <summary>The newest letter; null: none was sent.</summary>
    public required LetterHead? Letter { get; init; }

    /// <summary>The debrief; null: none was asked for.</summary>
    public required DebriefHead? Debrief { get; init; }

    /// <summary>Whether what was submitted counts.</summary>
    public bool IsSubmitted => Footing == Domain.Solicitations.Footing.Accepted && WithdrawnAt is null;

    /// <summary>Whether nothing is missing but the price.</summary>
    public bool IsComplete => AddendaDue == 0 && Envelopes.All(one => one.IsComplete);

    /// <summary>Questions that wait for an answer.</summary>
    public int OpenQuestions => OpenClarifications + OpenPriceQuestions;
}

/// <summary>An envelope of the draft.</summary>
/// <param name="Name">Its name, as the plan writes it.</param>
/// <param name="IsRequired">Whether it must not stay empty.</param>
/// <param name="IsSealed">Whether key holders seal it.</param>
/// <param name="Documents">How many documents lie in it.</param>
/// <param name="Pages">Their pages, as far as they are known.</param>
/// <param name="Leaves">Criteria for which a page is named.</param>
/// <param name="Unplaced">Those of them without a page.</param>
public sealed record OwnEnvelope(
    string Name,
    bool IsRequired,
    bool IsSealed,
    int Documents,
    int Pages,
    int Leaves,
    int Unplaced
)
{
    /// <summary>Whether it lacks nothing.</summary>
    public bool IsComplete => (!IsRequired || Documents > 0) && Unplaced == 0;
}

/// <summary>A receipt.</summary>
/// <param name="Number">Its random number.</param>
/// <param name="Version">Version of the submission, from 1.</param>
/// <param name="ReceivedAt">The server's instant.</param>
public sealed record ReceiptHead(string Number, int Version, DateTimeOffset ReceivedAt);

/// <summary>A letter.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="DebriefUntil">The last day to ask for a debrief; null: none is offered.</param>
public sealed record LetterHead(NoticeKind Kind, DateTimeOffset SentAt, DateOnly? DebriefUntil);

/// <summary>A debrief.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="ScheduledFor">When it is held.</param>
/// <param name="ReleasedAt">Since when its report may be read.</param>
public sealed record DebriefHead(DebriefState State, DateTimeOffset? ScheduledFor, DateTimeOffset? ReleasedAt);
