using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>How far one step of a competition has come.</summary>
public sealed class StepProgress
{
    private StepProgress() { }

    internal StepProgress(string step, int position)
    {
        Step = step;
        Position = position;
    }

    /// <summary>Identifier of the step in the plan.</summary>
    public string Step { get; private set; } = "";

    /// <summary>Place in the plan, from 0.</summary>
    public int Position { get; internal set; }

    /// <summary>Waiting, open or closed; back only by a reopening that was granted.</summary>
    public StepState State { get; internal set; }

    /// <summary>Until when evaluators are to hand in their sheets; null: nobody said.</summary>
    public DateTimeOffset? SheetsDueAt { get; internal set; }

    /// <summary>Why it was moved; null: it was not.</summary>
    public BilingualText? SheetsDueReason { get; internal set; }

    /// <summary>When the panel began to agree; null: it has not, and sheets may still be unlocked.</summary>
    public DateTimeOffset? ConsensusOpenedAt { get; internal set; }

    /// <summary>When it was closed; null: it was not.</summary>
    public DateTimeOffset? ClosedAt { get; internal set; }
}

/// <summary>How far a step has come.</summary>
public enum StepState
{
    /// <summary>A step before it is not closed.</summary>
    Waiting,

    /// <summary>Being evaluated.</summary>
    Open,

    /// <summary>Closed for all submissions of the competition.</summary>
    Closed,
}
