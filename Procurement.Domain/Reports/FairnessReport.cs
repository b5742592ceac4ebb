using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>What the fairness monitor of a call attests and observed, in their own words; no score, no price, no opinion on
/// who should win stands in it but what they typed.</summary>
public sealed record FairnessReport : Report
{
    /// <summary>The attestation; null: none is given yet.</summary>
    public RecordedAttestation? Attestation { get; init; }

    /// <summary>What was observed, in the order written.</summary>
    public required ImmutableArray<RecordedObservation> Observations { get; init; }

    /// <summary>Documents read, in the order written.</summary>
    public required ImmutableArray<RecordedObservation> Documents { get; init; }

    /// <summary>What was added after the debriefs, in the order written.</summary>
    public required ImmutableArray<RecordedObservation> Addenda { get; init; }

    /// <summary>The report as it stands.</summary>
    public static FairnessReport Of(Programme programme, Solicitation call, FairnessFile file)
    {
        var latest = file.Notes.Select(note => note.At).DefaultIfEmpty(call.Terms.ClosesAt).Max();
        return new()
        {
            Head = CallHead.Of(programme, call, latest),
            Attestation = file.Attestation is { } given
                ? new RecordedAttestation(given.Text, given.TypedName!, given.At)
                : null,
            Observations = RecordedObservation.In(file, FairnessNoteKind.Observation),
            Documents = RecordedObservation.In(file, FairnessNoteKind.DocumentRead),
            Addenda = RecordedObservation.In(file, FairnessNoteKind.Addendum),
        };
    }
}

/// <summary>An attestation as it was given.</summary>
/// <param name="Qualification">In what the competition was not fair; null: without qualification.</param>
/// <param name="TypedName">Who signed, as typed.</param>
/// <param name="At">When.</param>
public sealed record RecordedAttestation(BilingualText? Qualification, string TypedName, DateTimeOffset At);

/// <summary>Words of the fairness monitor.</summary>
/// <param name="Number">Place in the monitor's file.</param>
/// <param name="Phase">What phase an observation is about; null for the others.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When they were written.</param>
public sealed record RecordedObservation(int Number, FairnessPhase? Phase, BilingualText Text, DateTimeOffset At)
{
    /// <summary>The notes of one kind, in the order written; none without a file.</summary>
    public static ImmutableArray<RecordedObservation> In(FairnessFile? file, FairnessNoteKind kind) =>
        [
            .. (file?.Notes ?? [])
                .Where(note => note.Kind == kind)
                .Select(note => new RecordedObservation(note.Number, note.Phase, note.Text!, note.At)),
        ];
}
