using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Api.Application.Consensus;

/// <summary>What the panel meets about: one proposal in one step.</summary>
public sealed record ConsensusMeeting
{
    /// <summary>The room, with how far the other proposals are.</summary>
    public required ConsensusRoom Room { get; init; }

    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The members who scored it, in the order of the team.</summary>
    public required IReadOnlyList<MeetingMember> Members { get; init; }

    /// <summary>The members who may be present: those on the team who are not in conflict with it.</summary>
    public required IReadOnlyList<MeetingMember> Eligible { get; init; }

    /// <summary>Version of what is recorded on this proposal, which the next act has to name; 0: nothing.</summary>
    public required int Version { get; init; }

    /// <summary>The criteria that are scored, in the plan's order.</summary>
    public required IReadOnlyList<MeetingCriterion> Criteria { get; init; }

    /// <summary>Documents of the proposal that are open.</summary>
    public required IReadOnlyList<StepDocument> Documents { get; init; }
}

/// <summary>One member of the team.</summary>
/// <param name="Evaluator">Identifier.</param>
/// <param name="Name">Name; null: the reader may not know it.</param>
/// <param name="IsReader">Whether it is the reader.</param>
public sealed record MeetingMember(string Evaluator, string? Name, bool IsReader);

/// <summary>One criterion of the proposal.</summary>
public sealed record MeetingCriterion
{
    /// <summary>The criterion.</summary>
    public required Criterion Leaf { get; init; }

    /// <summary>Identifier of the criterion above it; null: there is none.</summary>
    public string? Group { get; init; }

    /// <summary>Name of the criterion above it.</summary>
    public BilingualText? GroupName { get; init; }

    /// <summary>What the members wrote, in the order of the team; who does not score it is absent.</summary>
    public required IReadOnlyList<MeetingMark> Marks { get; init; }

    /// <summary>How far they lie apart, in percent of the maximum; null: fewer than two scored it.</summary>
    public Points? SpreadPercent { get; init; }

    /// <summary>Whether that is above the plan's threshold.</summary>
    public bool IsWide { get; init; }

    /// <summary>What came of the second look; null: none is recorded.</summary>
    public string? Review { get; init; }

    /// <summary>What was agreed; null: nothing yet.</summary>
    public AgreedMarkDetails? Agreed { get; init; }

    /// <summary>How often something was agreed.</summary>
    public int Times { get; init; }

    /// <summary>Where the bidder answers it; null: it does not say.</summary>
    public MeetingPlace? Place { get; init; }

    /// <summary>Whether the spread waits for a second look.</summary>
    public bool IsToReview => IsWide && Review is null;

    /// <summary>Whether all who scored it wrote the same.</summary>
    public bool IsSame => Marks.Count > 1 && Marks.All(mark => mark.Value == Marks[0].Value);
}

/// <summary>What one member wrote.</summary>
/// <param name="Evaluator">Identifier.</param>
/// <param name="Value">Points, or a level where the criterion has a scale.</param>
/// <param name="Comment">Why; empty on paper.</param>
public sealed record MeetingMark(string Evaluator, Points Value, string Comment);

/// <summary>Where a criterion is answered.</summary>
/// <param name="Document">The document.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record MeetingPlace(Guid Document, int Page);
