using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Fairness;

/// <summary>What the fairness monitor of a call wrote, in the order of the numbers. The monitor reads it at any time; lead
/// and approver once the call is decided or cancelled, and until then nothing.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListObservations(SolicitationId Call) : IQuery<IReadOnlyList<NoteSummary>>, IAboutCall;

/// <summary>One note.</summary>
/// <param name="Number">Place in the file, from 1.</param>
/// <param name="Kind">Observation, document read, attestation or addendum.</param>
/// <param name="Phase">The phase of an observation; else null.</param>
/// <param name="Text">The words; null: an attestation without qualification.</param>
/// <param name="TypedName">Who signed an attestation, as typed; else null.</param>
/// <param name="At">When.</param>
public sealed record NoteSummary(
    int Number,
    FairnessNoteKind Kind,
    FairnessPhase? Phase,
    BilingualText? Text,
    string? TypedName,
    DateTimeOffset At
);

internal sealed class ListObservationsHandler(IFairnessFiles files, ActingPerson acting)
    : IRequestHandler<ListObservations, Outcome<IReadOnlyList<NoteSummary>>>
{
    public async Task<Outcome<IReadOnlyList<NoteSummary>>> Handle(
        ListObservations query,
        CancellationToken cancellationToken
    ) => await files.NotesFor(acting, query.Call, cancellationToken);
}

internal static class FairnessNotes
{
    /// <summary>The notes that a person may read.</summary>
    public static async Task<List<NoteSummary>> NotesFor(
        this IFairnessFiles files,
        ActingPerson acting,
        SolicitationId call,
        CancellationToken cancellation
    )
    {
        if (acting.Role != Role.FairnessMonitor && acting.Place.Stage < Stage.Decided)
            return [];
        var file = await files.Of(call, cancellation);
        return
        [
            .. (file?.Notes ?? []).Select(note => new NoteSummary(
                note.Number,
                note.Kind,
                note.Phase,
                note.Text,
                note.TypedName,
                note.At
            )),
        ];
    }
}
