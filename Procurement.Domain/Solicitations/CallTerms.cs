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

    /// <summary>Closing instant; a submission received at it is in time. An instant, not a local time: in November one
    /// hour occurs twice.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Codes of the regions, in the call's order, each a competition of its own; empty for an RFQ.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>RFQ only: the best so many by total qualify, and everyone tied with the last of them. Null: all who
    /// pass.</summary>
    public int? ShortlistMaximum { get; init; }

    /// <summary>CFP only: most regions for one bidder; null: no cap.</summary>
    public int? MostRegionsPerBidder { get; init; }

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
