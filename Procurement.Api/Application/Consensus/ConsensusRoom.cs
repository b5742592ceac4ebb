using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Consensus;

/// <summary>The consensus room of one step: how far each proposal is.</summary>
public sealed record ConsensusRoom
{
    /// <summary>The step.</summary>
    public required StepPlace Place { get; init; }

    /// <summary>Whether the reader is the chair, and the step is open.</summary>
    public required bool IsChaired { get; init; }

    /// <summary>Whether the reader sees what was written and agreed; not before the panel began to agree.</summary>
    public required bool IsSeen { get; init; }

    /// <summary>Whether the panel agrees on points; else they are worked out from the sheets.</summary>
    public required bool IsAgreedOn { get; init; }

    /// <summary>A spread above this share of a criterion's maximum calls for a second look.</summary>
    public required Percent Threshold { get; init; }

    /// <summary>The proposals of which the reader may hear; empty before they see anything.</summary>
    public required IReadOnlyList<RoomProposal> Proposals { get; init; }

    /// <summary>For how many proposals the chair has yet to declare whether they are in conflict.</summary>
    public required int Unanswered { get; init; }

    /// <summary>The sheets that consensus waits for; null: the reader may not know, or it has begun.</summary>
    public RoomSheets? Sheets { get; init; }

    /// <summary>Name of a proposal of which the reader hears.</summary>
    public string NameOf(string bidder) => Proposals.First(one => one.Bidder == bidder).Name;

    /// <summary>Whether the reader hears of a bidder; of the overview, null, they do.</summary>
    public bool IsHeardOf(string? bidder) => bidder is null || Proposals.Any(one => one.Bidder == bidder);

    /// <summary>Whether nothing keeps the chair from opening it.</summary>
    public bool MayOpen => IsChaired && Sheets is { IsReady: true };
}

/// <summary>How far the panel is with one proposal.</summary>
/// <param name="Bidder">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Agreed">How many criteria are agreed.</param>
/// <param name="Criteria">How many there are.</param>
/// <param name="ToReview">How many wide spreads wait for a second look.</param>
/// <param name="Widest">The widest spread; null: there is none.</param>
public sealed record RoomProposal(
    string Bidder,
    string Name,
    int Agreed,
    int Criteria,
    int ToReview,
    RoomSpread? Widest
);

/// <summary>How far the marks for a criterion lie apart.</summary>
/// <param name="Criterion">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Percent">Of the criterion's maximum, rounded to one digit.</param>
/// <param name="IsWide">Whether it is above the plan's threshold.</param>
public sealed record RoomSpread(string Criterion, BilingualText Name, Points Percent, bool IsWide);

/// <summary>Which sheets are in: counts only.</summary>
/// <param name="Evaluators">By member of the team.</param>
/// <param name="Proposals">By proposal.</param>
/// <param name="Quorum">How many people have to score each proposal.</param>
/// <param name="WithoutQuorum">Name of the first proposal that too few score; null: all have enough.</param>
public sealed record RoomSheets(
    IReadOnlyList<RoomCount> Evaluators,
    IReadOnlyList<RoomCount> Proposals,
    int Quorum,
    string? WithoutQuorum
)
{
    /// <summary>How many are not in.</summary>
    public int Missing => Proposals.Sum(one => one.Wanted - one.HandedIn);

    /// <summary>Whether the panel may begin to agree.</summary>
    public bool IsReady => Missing == 0 && WithoutQuorum is null;
}

/// <summary>How many sheets of a person or proposal are in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="HandedIn">How many are.</param>
/// <param name="Wanted">How many there are to be.</param>
public sealed record RoomCount(string Name, int HandedIn, int Wanted);
