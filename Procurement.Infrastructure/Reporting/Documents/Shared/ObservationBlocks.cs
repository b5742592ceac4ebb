using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>What a fairness monitor wrote, in their own words.</summary>
internal static class ObservationBlocks
{
    /// <summary>Observations by phase, each with its date.</summary>
    public static IEnumerable<Block> Of(Draft draft, IEnumerable<RecordedObservation> observations)
    {
        foreach (var phase in observations.GroupBy(one => one.Phase!.Value).OrderBy(phase => phase.Key))
        {
            yield return new Heading(3, null, draft.Say($"Phase.{phase.Key}"));
            foreach (var block in Notes(draft, phase))
                yield return block;
        }
    }

    /// <summary>Notes, each with its date.</summary>
    public static IEnumerable<Block> Notes(Draft draft, IEnumerable<RecordedObservation> notes) =>
        notes.Select(note => new Paragraph(
            draft.Say("Fairness.Note", ("date", draft.Moments.Date(note.At)), ("text", draft.In(note.Text)))
        ));
}
