namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>One opening of an envelope of documents: of all that reached the step that reads it, in one act. Never changed
/// or deleted.</summary>
public sealed class DocumentOpening
{
    private DocumentOpening() { }

    internal DocumentOpening(
        string envelope,
        string step,
        DateTimeOffset openedAt,
        string openedBy,
        IReadOnlyList<string> bidders
    )
    {
        Envelope = envelope;
        Step = step;
        OpenedAt = openedAt;
        OpenedBy = openedBy;
        Bidders = bidders;
    }

    /// <summary>Name of the envelope.</summary>
    public string Envelope { get; private set; } = "";

    /// <summary>The step with which it was opened.</summary>
    public string Step { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Identifier of the person who opened it.</summary>
    public string OpenedBy { get; private set; } = "";

    /// <summary>Whose envelopes were opened; all others stay closed.</summary>
    public IReadOnlyList<string> Bidders { get; private set; } = [];
}
