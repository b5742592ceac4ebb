namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>One opening of commercial envelopes: all of a competition in one act.</summary>
public sealed class EnvelopeOpening
{
    private EnvelopeOpening() { }

    internal EnvelopeOpening(string step, DateTimeOffset openedAt, string openedBy, IReadOnlyList<string> bidders)
    {
        Step = step;
        OpenedAt = openedAt;
        OpenedBy = openedBy;
        Bidders = bidders;
    }

    /// <summary>The price step.</summary>
    public string Step { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Identifier of the person who opened them.</summary>
    public string OpenedBy { get; private set; } = "";

    /// <summary>Whose envelopes were opened; all others stay sealed.</summary>
    public IReadOnlyList<string> Bidders { get; private set; } = [];
}
