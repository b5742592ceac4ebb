using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Fairness;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Fairness;

/// <summary>Finds the file of a call's fairness monitor; the first note begins it.</summary>
internal sealed class FairnessDesk(ISolicitations calls, IFairnessFiles files, IIdentifiers identifiers)
{
    /// <summary>Writes into it. Refuses access.not-found, and what the file refuses.</summary>
    public async Task<Outcome<int>> Write(
        SolicitationId call,
        Func<FairnessFile, Outcome<int>> note,
        CancellationToken cancellation
    )
    {
        if (await files.Of(call, cancellation) is { } known)
            return note(known);
        if (await calls.Find(call, cancellation) is null)
            return AccessRefusals.NotFound;
        var begun = new FairnessFile(new(identifiers.Next()), call);
        var written = note(begun);
        if (!written.IsRefused)
            files.Add(begun);
        return written;
    }
}
