using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Reports;

/// <summary>What the reports of an RFQ and of one region of a CFP have in common. Not for bidders.</summary>
public abstract record CompetitionReport : Report
{
    /// <summary>All bidders that the report names.</summary>
    public required ImmutableArray<NamedBidder> Bidders { get; init; }

    /// <summary>All submissions, in the order received.</summary>
    public required ImmutableArray<ReceivedSubmission> Submissions { get; init; }

    /// <summary>The evaluation team, in its order.</summary>
    public required ImmutableArray<TeamMember> Team { get; init; }

    /// <summary>What people did around the evaluation; null: a case on paper, which holds none of it.</summary>
    public ReportedActs? Acts { get; init; }

    /// <summary>Requirements not met, with the reasons recorded, in the order of submissions and of the plan.</summary>
    public required ImmutableArray<UnmetRequirement> Unmet { get; init; }

    /// <summary>The newest ranking.</summary>
    public required RankingResult Ranking { get; init; }

    /// <summary>When it was worked out.</summary>
    public required DateTimeOffset RankedAt { get; init; }

    /// <summary>Spreads between evaluators that call for a second look.</summary>
    public required ImmutableArray<WideSpread> Spreads { get; init; }

    /// <summary>Individual marks and agreed reasons, by proposal in the order of the ranking.</summary>
    public required ImmutableArray<ScoredLeaf> Leaves { get; init; }
}

/// <summary>One submission as it was received.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="ReceivedAt">Instant of receipt.</param>
/// <param name="Footing">In time and invited, or why it was refused.</param>
/// <param name="WithdrawnAt">When it was withdrawn, or null.</param>
/// <param name="Disqualification">Why it was taken out, or null.</param>
public sealed record ReceivedSubmission(
    string Bidder,
    DateTimeOffset ReceivedAt,
    Footing Footing,
    DateTimeOffset? WithdrawnAt,
    Disqualification? Disqualification
);

/// <summary>One evaluator.</summary>
/// <param name="Code">Identifier in the programme: "E1".</param>
/// <param name="Name">The person's name.</param>
/// <param name="Conflicts">Bidders that a conflict was declared with.</param>
/// <param name="Scored">Submissions that the person scored.</param>
/// <param name="OutOf">Submissions that reached a rated step.</param>
public sealed record TeamMember(string Code, string Name, ImmutableArray<string> Conflicts, int Scored, int OutOf);

/// <summary>A mandatory requirement that a submission did not meet.</summary>
public sealed record UnmetRequirement(string Bidder, string Step, string Requirement, BilingualText? Reason);

/// <summary>A spread between evaluators above the limit, in points.</summary>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Lowest">Lowest points that an evaluator gave.</param>
/// <param name="Highest">Highest points.</param>
/// <param name="Difference">Highest − lowest.</param>
/// <param name="ShareOfMaximum">Difference ÷ the criterion's maximum × 100.</param>
/// <param name="Counts">The points that count in the end.</param>
public sealed record WideSpread(
    string Bidder,
    string Criterion,
    Fraction Lowest,
    Fraction Highest,
    Fraction Difference,
    Fraction ShareOfMaximum,
    Fraction Counts
);

/// <summary>What was written for one leaf of one submission.</summary>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Step">The rated step.</param>
/// <param name="Criterion">The leaf.</param>
/// <param name="Marks">One entry an evaluator of the team, in its order; null: not scored. Levels where the leaf has a
/// scale.</param>
/// <param name="Counts">The points that count, and where they come from.</param>
/// <param name="Reason">The agreed reason, or null where none is recorded.</param>
public sealed record ScoredLeaf(
    string Bidder,
    string Step,
    string Criterion,
    ImmutableArray<Points?> Marks,
    CriterionResult Counts,
    BilingualText? Reason
);
