using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Awards;

/// <summary>One act on an award as a whole; never changed or deleted.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="State">What the award became.</param>
/// <param name="Winners">The winners at that time, in the order of the regions; empty words: nobody.</param>
/// <param name="By">Who acted.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; null where none was asked for.</param>
public sealed record AwardDecision(
    int Number,
    AwardState State,
    IReadOnlyList<string> Winners,
    string By,
    DateTimeOffset At,
    BilingualText? Reason
)
{
    private AwardDecision()
        : this(0, default, [], "", default, null) { }
}

/// <summary>How far an award has come.</summary>
public enum AwardState
{
    /// <summary>Worked out and put before the approver.</summary>
    Recommended,

    /// <summary>Sent back with reasons; it is recommended again.</summary>
    Returned,

    /// <summary>Approved; each region is then signed.</summary>
    Approved,
}
