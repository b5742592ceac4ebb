using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Fairness;

/// <summary>One thing that the fairness monitor wrote; never changed.</summary>
public sealed record FairnessNote
{
    /// <summary>Place in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it is.</summary>
    public required FairnessNoteKind Kind { get; init; }

    /// <summary>The phase that an observation is about; null for the other kinds.</summary>
    public FairnessPhase? Phase { get; init; }

    /// <summary>The words as typed: what was observed, which document, in what the attestation is qualified. Null: an
    /// attestation without qualification.</summary>
    public BilingualText? Text { get; init; }

    /// <summary>The name as typed to sign an attestation; null for the other kinds.</summary>
    public string? TypedName { get; init; }

    /// <summary>Identifier of the person.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What a fairness monitor writes.</summary>
public enum FairnessNoteKind
{
    /// <summary>What was observed in one phase.</summary>
    Observation,

    /// <summary>A document that was read.</summary>
    DocumentRead,

    /// <summary>The attestation, with or without qualification.</summary>
    Attestation,

    /// <summary>What is added after the debriefs.</summary>
    Addendum,
}

/// <summary>The phases of a competition, as a fairness monitor follows them.</summary>
public enum FairnessPhase
{
    /// <summary>Writing the plan, until publication.</summary>
    Planning,

    /// <summary>From publication to the closing: questions, addenda, receipt.</summary>
    Submission,

    /// <summary>Requirements, individual scoring and consensus.</summary>
    Evaluation,

    /// <summary>Opening the commercial envelopes.</summary>
    Opening,

    /// <summary>Ranking, recommendation and award.</summary>
    Decision,

    /// <summary>Letters and debriefs.</summary>
    Debriefs,
}
