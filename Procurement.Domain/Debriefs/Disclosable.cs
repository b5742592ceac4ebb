namespace Procurement.Domain.Debriefs;

/// <summary>
/// What a policy allows or withholds. A bidder's own points, their reasons, and how it stood against the minimums stand
/// under no policy: they are always its own to know.
/// </summary>
/// <remarks>Source: domain guide, section 5, disclosure policies and disclosure matrix.</remarks>
public enum Disclosable
{
    /// <summary>The bidder's own total.</summary>
    OwnTotal,

    /// <summary>Its rank, of how many, and what decided a tie that it was in.</summary>
    OwnRank,

    /// <summary>Its score in the first rated step: the quality of its proposal. In a debrief it stands in any case.</summary>
    OwnQuality,

    /// <summary>The points that its price obtained.</summary>
    OwnPricePoints,

    /// <summary>Its price after adjustment for quality, or for each rated point.</summary>
    OwnAdjustedPrice,

    /// <summary>Who was selected.</summary>
    WinnerName,

    /// <summary>The selected proposal's total.</summary>
    WinnerTotal,

    /// <summary>Its score in each rated step.</summary>
    WinnerQuality,

    /// <summary>Its price.</summary>
    WinnerPrice,

    /// <summary>Its price after adjustment for quality, or for each rated point.</summary>
    WinnerAdjustedPrice,

    /// <summary>Its points for each criterion.</summary>
    WinnerPoints,

    /// <summary>The agreed reasons, strengths and what was missing of each criterion.</summary>
    WinnerReasons,

    /// <summary>In which criteria strengths of it are recorded; not what they are.</summary>
    WinnerStrengths,

    /// <summary>The days of the signed agreement.</summary>
    WinnerAgreement,

    /// <summary>Who else submitted.</summary>
    OthersNames,

    /// <summary>Whether each of them met every requirement and minimum.</summary>
    OthersResponsive,

    /// <summary>Their prices, where they were opened.</summary>
    OthersPrices,

    /// <summary>Those prices after adjustment for quality, or for each rated point.</summary>
    OthersAdjustedPrices,

    /// <summary>The fairness monitor's report, once it is attested and everybody is told.</summary>
    OthersFairnessReport,
}
