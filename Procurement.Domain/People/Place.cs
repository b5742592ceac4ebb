using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.People;

/// <summary>What an act is about, as far as the access table asks.</summary>
public sealed record Place
{
    /// <summary>An act about no programme.</summary>
    public static Place Service { get; } = new() { Stage = Stage.Service };

    /// <summary>The programme; null: the act is about none.</summary>
    public ProgrammeId? Programme { get; init; }

    /// <summary>The call; null: the act is about none.</summary>
    public SolicitationId? Call { get; init; }

    /// <summary>The competition; null: the act is about none, or the whole call.</summary>
    public CompetitionId? Competition { get; init; }

    /// <summary>How far the call has come.</summary>
    public required Stage Stage { get; init; }
}

/// <summary>How far a call has come, as the access table asks: the state of the call and the clock.</summary>
public enum Stage
{
    /// <summary>The act is about no call.</summary>
    Service,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Approved, not yet published.</summary>
    Approved,

    /// <summary>Published, and its closing instant has not passed.</summary>
    Open,

    /// <summary>Its closing instant has passed; the evaluation has not begun.</summary>
    Closed,

    /// <summary>Being evaluated.</summary>
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

/// <summary>Finds what an act is about.</summary>
public interface IPlaces
{
    /// <summary>The place of a programme, or null.</summary>
    Task<Place?> Of(ProgrammeId programme, CancellationToken cancellation);

    /// <summary>The place of a call at an instant, or null.</summary>
    Task<Place?> Of(SolicitationId call, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>The place of a competition at an instant, or null.</summary>
    Task<Place?> Of(CompetitionId competition, DateTimeOffset now, CancellationToken cancellation);
}
