using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices;

/// <summary>What a letter says, as figures and codes: as much as its kind and the disclosure policy allow, and no more.</summary>
public sealed record NoticeContent
{
    /// <summary>Which letter.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>Why a submission was refused, or taken out; null where the kind has no reason.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>When the submission was received; only in a refusal.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>The closing instant; only in a refusal for lateness.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Version of the qualified list; null where none is named.</summary>
    public int? ListVersion { get; init; }

    /// <summary>Identifier of the step at which the proposal stopped; null: at none.</summary>
    public string? StoppedAt { get; init; }

    /// <summary>Identifiers of requirements and criteria that were missed, in the plan's order.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <summary>Own points on each of the missed criteria, in the same order; empty where requirements were missed.</summary>
    public IReadOnlyList<Points> MissedPoints { get; init; } = [];

    /// <summary>Points that the step's minimum was missed by.</summary>
    public Points? PointsShort { get; init; }

    /// <summary>Own points in that step; only where its minimum was missed.</summary>
    public Points? Obtained { get; init; }

    /// <summary>Whether it ranked above the winner, and its bidder already has as many regions as the call allows.</summary>
    public bool IsOverTheCap { get; init; }

    /// <summary>Own total.</summary>
    public Points? Total { get; init; }

    /// <summary>Own rank.</summary>
    public int? Rank { get; init; }

    /// <summary>How many were ranked.</summary>
    public int? OfHowMany { get; init; }

    /// <summary>Identifier of the winner.</summary>
    public string? Winner { get; init; }

    /// <summary>The winner's total.</summary>
    public Points? WinnerTotal { get; init; }

    /// <summary>The winner's price.</summary>
    public Money? WinnerPrice { get; init; }

    /// <summary>The day on which the winner's agreement was signed.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>First day of the agreement; only in an award letter.</summary>
    public DateOnly? AgreementStarts { get; init; }

    /// <summary>Last day of the agreement; only in an award letter.</summary>
    public DateOnly? AgreementEnds { get; init; }

    /// <summary>Name of the disclosure policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether it offers a debrief.</summary>
    public bool OffersDebrief { get; init; }

    /// <summary>Last day on which a debrief may be asked for; set when it is sent.</summary>
    public DateOnly? DebriefUntil { get; init; }

    /// <summary>Own score in the first rated step: the quality of the proposal; only where the policy puts it into the
    /// letter.</summary>
    public Points? Quality { get; init; }

    /// <summary>Own price after adjustment for quality; only where the policy puts it into the letter.</summary>
    public Money? AdjustedPrice { get; init; }

    /// <summary>The winner's score in the first rated step.</summary>
    public Points? WinnerQuality { get; init; }

    /// <summary>The winner's price after adjustment for quality.</summary>
    public Money? WinnerAdjustedPrice { get; init; }

    /// <inheritdoc />
    public bool Equals(NoticeContent? other) =>
        other is not null
        && Missed.SequenceEqual(other.Missed)
        && MissedPoints.SequenceEqual(other.MissedPoints)
        && (Quality, AdjustedPrice) == (other.Quality, other.AdjustedPrice)
        && (WinnerQuality, WinnerAdjustedPrice) == (other.WinnerQuality, other.WinnerAdjustedPrice)
        && (Kind, Reason, ReceivedAt, ClosedAt, ListVersion, StoppedAt, PointsShort)
            == (
                other.Kind,
                other.Reason,
                other.ReceivedAt,
                other.ClosedAt,
                other.ListVersion,
                other.StoppedAt,
                other.PointsShort
            )
        && (Total, Rank, OfHowMany, Winner, WinnerTotal, WinnerPrice)
            == (other.Total, other.Rank, other.OfHowMany, other.Winner, other.WinnerTotal, other.WinnerPrice)
        && (Obtained, IsOverTheCap, AgreedOn) == (other.Obtained, other.IsOverTheCap, other.AgreedOn)
        && (AgreementStarts, AgreementEnds, Policy, OffersDebrief, DebriefUntil)
            == (other.AgreementStarts, other.AgreementEnds, other.Policy, other.OffersDebrief, other.DebriefUntil);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Total, Rank, Winner, StoppedAt);
}

/// <summary>Which letter a bidder gets.</summary>
public enum NoticeKind
{
    /// <summary>RFQ: qualified.</summary>
    Qualified,

    /// <summary>RFQ: not qualified.</summary>
    NotQualified,

    /// <summary>CFP: awarded.</summary>
    Award,

    /// <summary>CFP: ranked and not awarded, or did not advance.</summary>
    Regret,

    /// <summary>Taken out, with the reason.</summary>
    Disqualified,

    /// <summary>Received after closing.</summary>
    Late,

    /// <summary>Not on the qualified list.</summary>
    NotInvited,

    /// <summary>A withdrawal confirmed.</summary>
    Withdrawn,
}
