namespace Procurement.Domain.Solicitations;

/// <summary>How far a call has come.</summary>
public enum SolicitationState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Approved, not yet published.</summary>
    Approved,

    /// <summary>Open for submissions until its closing instant; the plan is frozen.</summary>
    Published,

    /// <summary>Closed; being evaluated.</summary>
    InEvaluation,

    /// <summary>The qualified list or the recommendation stands.</summary>
    Decided,

    /// <summary>Signed, and everybody was told.</summary>
    Notified,

    /// <summary>Kept until the end of its retention.</summary>
    Archived,

    /// <summary>Given up, with reasons.</summary>
    Cancelled,
}
