using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Fairness;

/// <summary>What the fairness monitor of a call wrote: observations and documents read, then the attestation, and addenda
/// after the debriefs. Notes are numbered and only ever added.</summary>
/// <remarks>Source: domain guide, section 5, the fairness monitor's report (the federal pattern).</remarks>
public sealed class FairnessFile : Aggregate
{
    private readonly List<FairnessNote> notes = [];

    private FairnessFile() { }

    /// <summary>Begins the file of a call.</summary>
    public FairnessFile(FairnessFileId id, SolicitationId call)
    {
        (Id, Call) = (id, call);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public FairnessFileId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>What was written, in the order of the numbers.</summary>
    public IReadOnlyList<FairnessNote> Notes => notes;

    /// <summary>The attestation; null: none is given yet.</summary>
    public FairnessNote? Attestation => notes.Find(note => note.Kind == FairnessNoteKind.Attestation);

    /// <summary>Records an observation. Refuses fairness.attested, text.missing.</summary>
    public Outcome<int> Observe(FairnessPhase phase, BilingualText text, string by, DateTimeOffset now) =>
        Before(text) is { } refusal ? refusal : Add(FairnessNoteKind.Observation, text, by, now, phase: phase);

    /// <summary>Records that a document was read. Refuses fairness.attested, text.missing.</summary>
    public Outcome<int> Read(BilingualText document, string by, DateTimeOffset now) =>
        Before(document) is { } refusal ? refusal : Add(FairnessNoteKind.DocumentRead, document, by, now);

    /// <summary>Attests that the competition was fair, for good. Refuses fairness.attested, text.missing,
    /// declaration.not-confirmed (no name was typed).</summary>
    /// <param name="qualification">In what it was not; null: without qualification.</param>
    /// <param name="typedName">The monitor's name, as typed to sign.</param>
    /// <param name="by">Identifier of the person.</param>
    /// <param name="now">The instant.</param>
    public Outcome<int> Attest(BilingualText? qualification, string typedName, string by, DateTimeOffset now)
    {
        if (Attestation is not null)
            return new Refusal("fairness.attested");
        if (qualification is not null && qualification.Missing().Any())
            return new Refusal("text.missing");
        if (string.IsNullOrWhiteSpace(typedName))
            return new Refusal("declaration.not-confirmed");
        return Add(FairnessNoteKind.Attestation, qualification, by, now, typedName: typedName.Trim());
    }

    /// <summary>Adds to the report once the debriefs are held. Refuses fairness.not-attested, fairness.debriefs-open,
    /// text.missing.</summary>
    /// <param name="text">What was observed.</param>
    /// <param name="areDebriefsOpen">Whether a debrief that was asked for has not been held.</param>
    /// <param name="by">Identifier of the person.</param>
    /// <param name="now">The instant.</param>
    public Outcome<int> AddAddendum(BilingualText text, bool areDebriefsOpen, string by, DateTimeOffset now)
    {
        if (Attestation is null)
            return new Refusal("fairness.not-attested");
        if (areDebriefsOpen)
            return new Refusal("fairness.debriefs-open");
        if (text.Missing().Any())
            return new Refusal("text.missing");
        return Add(FairnessNoteKind.Addendum, text, by, now);
    }

    private Refusal? Before(BilingualText text) =>
        Attestation is not null ? new Refusal("fairness.attested")
        : text.Missing().Any() ? new Refusal("text.missing")
        : null;

    private int Add(
        FairnessNoteKind kind,
        BilingualText? text,
        string by,
        DateTimeOffset now,
        FairnessPhase? phase = null,
        string? typedName = null
    )
    {
        var number = notes.Count + 1;
        notes.Add(
            new()
            {
                Number = number,
                Kind = kind,
                Phase = phase,
                Text = text,
                TypedName = typedName,
                By = by,
                At = now,
            }
        );
        Changed();
        return number;
    }
}

/// <summary>Keeps the files of fairness monitors.</summary>
public interface IFairnessFiles
{
    /// <summary>The file of a call; null: nothing is written yet.</summary>
    Task<FairnessFile?> Of(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new file.</summary>
    void Add(FairnessFile file);
}
