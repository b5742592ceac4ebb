using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>Where a call stands, as far as its reader may know.</summary>
public sealed record CallLife
{
    /// <summary>Identifier.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>The programme.</summary>
    public required ProgrammeId Programme { get; init; }

    /// <summary>RFQ or call for proposals.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>How far it has come.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The closing instant.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether what it holds is invented.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Number of the plan's version, from 1.</summary>
    public required int PlanNumber { get; init; }

    /// <summary>Its competitions that the reader holds a role in, in the order of the regions; none before it is
    /// published.</summary>
    public required IReadOnlyList<RegionLife> Regions { get; init; }

    /// <summary>What waits to be done for the call as a whole.</summary>
    public required IReadOnlyList<WaitingTask> Tasks { get; init; }
}

/// <summary>Where one competition stands.</summary>
public sealed record RegionLife
{
    /// <summary>The competition.</summary>
    public required CompetitionId Competition { get; init; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the region; null for an RFQ.</summary>
    public required BilingualText? Name { get; init; }

    /// <summary>Its life from closing to award.</summary>
    public required IReadOnlyList<LifeStep> Steps { get; init; }

    /// <summary>What waits to be done in it.</summary>
    public required IReadOnlyList<WaitingTask> Tasks { get; init; }
}

/// <summary>One step in the life of a competition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Step">The step of the plan; null: it is none of the plan's.</param>
/// <param name="Name">The plan's name of it; null: it is none of the plan's.</param>
/// <param name="IsDone">Whether it is behind.</param>
/// <param name="At">When it was done; of the closing, when it is. Null: not yet.</param>
/// <param name="Done">How many of <paramref name="Of"/> are there; null: the reader may not know, or it has not begun.</param>
/// <param name="Of">How many there are to be.</param>
/// <param name="By">Until when sheets that are still out are to be handed in; null: nobody said, or it does not matter.</param>
public sealed record LifeStep(
    LifeKind Kind,
    string? Step,
    BilingualText? Name,
    bool IsDone,
    DateTimeOffset? At = null,
    int? Done = null,
    int? Of = null,
    DateTimeOffset? By = null
);

/// <summary>What a step in the life of a competition is.</summary>
public enum LifeKind
{
    /// <summary>The time for submissions ends.</summary>
    Closing,

    /// <summary>Mandatory requirements; counts submissions that passed.</summary>
    Mandatory,

    /// <summary>Evaluators score alone; counts sheets handed in.</summary>
    Sheets,

    /// <summary>The panel agrees.</summary>
    Consensus,

    /// <summary>A later rated step, sheets and consensus together.</summary>
    Rated,

    /// <summary>The opening of prices; counts key holders.</summary>
    Prices,

    /// <summary>The ranking.</summary>
    Ranking,

    /// <summary>The award; of an RFQ, the qualified list.</summary>
    Award,
}
