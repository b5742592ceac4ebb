using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>A call, as far as its reader may see it.</summary>
public sealed record CallDetails
{
    /// <summary>Identifier.</summary>
    public required SolicitationId Id { get; init; }

    /// <summary>The programme.</summary>
    public required ProgrammeId Programme { get; init; }

    /// <summary>Version of what stands here, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>How far it has come; a bidder does not learn of a decision before the letters.</summary>
    public required SolicitationState State { get; init; }

    /// <summary>Whether submissions are received now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Its competitions in the order of the regions; empty before it is published.</summary>
    public required IReadOnlyList<PublishedCompetition> Competitions { get; init; }

    /// <summary>Reference, title, closing instant, regions and limits, with all published addenda.</summary>
    public required CallTerms Terms { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The closing in that zone, which it names.</summary>
    public required BilingualText ClosesAtText { get; init; }

    /// <summary>When it was published; null: it is a draft.</summary>
    public required DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The plan that holds now.</summary>
    public required EvaluationPlan Plan { get; init; }

    /// <summary>SHA-256 of the canonical plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Number of the plan's version, from 1.</summary>
    public required int PlanNumber { get; init; }

    /// <summary>The published addenda, in order.</summary>
    public required IReadOnlyList<PublishedAddendum> Addenda { get; init; }

    /// <summary>The published answers, in order.</summary>
    public required IReadOnlyList<PublishedAnswer> Answers { get; init; }

    /// <summary>Identifiers of the bidders invited, as far as the reader may know them; null: it is open to all, or the
    /// reader may not know.</summary>
    public required IReadOnlyList<string>? Invited { get; init; }

    /// <summary>Why and when it was given up; null: it was not.</summary>
    public required CancellationDetails? Cancellation { get; init; }
}

/// <summary>A published addendum.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Number">Number, from 1.</param>
/// <param name="Reason">Why.</param>
/// <param name="Changes">What changed.</param>
/// <param name="ClosesAt">The new closing instant; null: it stays.</param>
/// <param name="ChangesPlan">Whether it brought a new plan.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="IsAcknowledged">Whether the reader’s bidder has acknowledged it; null for other readers.</param>
public sealed record PublishedAddendum(
    AddendumId Id,
    int Number,
    BilingualText Reason,
    BilingualText Changes,
    DateTimeOffset? ClosesAt,
    bool ChangesPlan,
    DateTimeOffset PublishedAt,
    bool? IsAcknowledged
);

/// <summary>A question in neutral words, and its answer.</summary>
/// <param name="Number">Number in the digest, from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Reply">The answer.</param>
/// <param name="PublishedAt">When it was published.</param>
public sealed record PublishedAnswer(
    int Number,
    BilingualText Question,
    BilingualText Reply,
    DateTimeOffset PublishedAt
);

/// <summary>That a call was given up.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record CancellationDetails(BilingualText Reason, DateTimeOffset At);
