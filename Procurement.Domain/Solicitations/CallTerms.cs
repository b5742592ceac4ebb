using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Solicitations;

/// <summary>What a call says besides its plan.</summary>
public sealed record CallTerms
{
    /// <summary>RFQ or CFP.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference, unique in the programme: "CFP-EST-2019".</summary>
    public required string Reference { get; init; }

    /// <summary>Title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What is called for, and how to answer; null: the title says it.</summary>
    public BilingualText? Description { get; init; }

    /// <summary>Closing instant; a submission received at it is in time. An instant, not a local time: in November one
    /// hour occurs twice.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Until when bidders may ask questions; null: until the closing.</summary>
    public DateTimeOffset? QuestionsCloseAt { get; init; }

    /// <summary>Codes of the regions, in the call's order, each a competition of its own; empty for an RFQ.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>RFQ only: the best so many by total qualify, and everyone tied with the last of them. Null: all who
    /// pass.</summary>
    public int? ShortlistMaximum { get; init; }

    /// <summary>RFQ only: until when its qualified list may be invited; null: until it is ended.</summary>
    public DateTimeOffset? ListExpiresAt { get; init; }

    /// <summary>CFP only: the RFQ whose qualified list is invited, in the version current at publication; null:
    /// everybody may answer.</summary>
    public SolicitationId? InvitesListOf { get; init; }

    /// <summary>CFP only: most regions for one bidder; null: no cap.</summary>
    public int? MostRegionsPerBidder { get; init; }

    /// <summary>The last instant at which a question may be asked.</summary>
    internal DateTimeOffset LastQuestionAt => QuestionsCloseAt ?? ClosesAt;

    // The instant counts; a store keeps beside it the offset, in minutes, in which it was given.
    private int ClosesAtOffset
    {
        get => ClosesAt.TotalOffsetMinutes;
        init => ClosesAt = ClosesAt.ToOffset(TimeSpan.FromMinutes(value));
    }
}

/// <summary>The two stages.</summary>
public enum CallKind
{
    /// <summary>Request for qualifications.</summary>
    RequestForQualifications,

    /// <summary>Call for proposals.</summary>
    CallForProposals,
}
