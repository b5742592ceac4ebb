namespace Procurement.Domain.Reports;

/// <summary>What an addendum may change, in the order in which it is told.</summary>
public enum CallField
{
    /// <summary>Title of the call.</summary>
    Title,

    /// <summary>Its description.</summary>
    Description,

    /// <summary>Its closing.</summary>
    Closing,

    /// <summary>End of the time for questions.</summary>
    QuestionsClosing,

    /// <summary>The steps and their order; of a step or criterion, what is in it.</summary>
    Order,

    /// <summary>Points in all.</summary>
    TotalPoints,

    /// <summary>How the evaluators' points become one.</summary>
    Consensus,

    /// <summary>The rounding.</summary>
    Rounding,

    /// <summary>What proposals are ordered by.</summary>
    Ranking,

    /// <summary>By how much quality may lower the price.</summary>
    AdjustmentPercent,

    /// <summary>The quality that leaves the price as it is.</summary>
    AdjustmentFrom,

    /// <summary>The distance above it that earns the whole adjustment.</summary>
    AdjustmentPer,

    /// <summary>The tie chain.</summary>
    Ties,

    /// <summary>Seed of the published draw.</summary>
    DrawSeed,

    /// <summary>Fewest characters of a comment.</summary>
    CommentLength,

    /// <summary>The spread that calls for a second look.</summary>
    Spread,

    /// <summary>The disclosure policy.</summary>
    Disclosure,

    /// <summary>Fewest evaluators of a criterion.</summary>
    Quorum,

    /// <summary>Days between approval and signature.</summary>
    StandstillDays,

    /// <summary>Days in which a debrief may be asked for.</summary>
    DebriefDays,

    /// <summary>Days between an addendum and the closing.</summary>
    AddendumDays,

    /// <summary>Months of planning.</summary>
    PlanningMonths,

    /// <summary>Months of transition.</summary>
    TransitionMonths,

    /// <summary>Whether those who may answer learn who is invited.</summary>
    ShowsInvited,

    /// <summary>Name of a step or criterion.</summary>
    Name,

    /// <summary>Text of a requirement.</summary>
    Requirement,

    /// <summary>Kind of a step.</summary>
    Kind,

    /// <summary>Envelope that a step reads.</summary>
    Envelope,

    /// <summary>Why a step is an assumption.</summary>
    Assumed,

    /// <summary>Most points.</summary>
    Maximum,

    /// <summary>What a step counts in the total.</summary>
    Weight,

    /// <summary>Fewest points.</summary>
    Minimum,

    /// <summary>From prices to points.</summary>
    Formula,

    /// <summary>The published budget.</summary>
    Budget,

    /// <summary>From how far below the mean a price is flagged.</summary>
    AbnormallyLow,

    /// <summary>Highest level of a scale.</summary>
    ScaleMaximum,

    /// <summary>Distance between two levels.</summary>
    ScaleIncrement,

    /// <summary>What evaluators look for in a criterion.</summary>
    LookedFor,

    /// <summary>What ranges of points mean.</summary>
    Bands,
}
