using Procurement.Api.Application.Solicitations;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Reports;

/// <summary>How much of a call's record may be read: by the fairness monitor at any time, by lead and approver once the call
/// is decided or cancelled. Until the closing time has passed nobody learns from it who prepares a submission: it ends at
/// publication.</summary>
internal sealed class RecordExtent(
    IRecordChains chains,
    IRecordReading reading,
    ActingPerson acting,
    TimeProvider clock
)
{
    /// <summary>Whether whoever acts may read it now.</summary>
    public bool MayBeRead => acting.Role == Role.FairnessMonitor || acting.Place.Stage >= Stage.Decided;

    /// <summary>The act with whose first entry ends what may be shown of a call; null: nothing is held back.</summary>
    public string? EndsWith(DateTimeOffset closesAt) => IsOpen(closesAt) ? nameof(PublishCall) : null;

    /// <summary>The number of the last entry that may be shown.</summary>
    public async Task<(long Through, bool EndsAtPublication)> Of(Solicitation call, CancellationToken cancellation)
    {
        var newest = (await chains.HeadOf(call.Id, cancellation)).Number;
        if (!IsOpen(call.Terms.ClosesAt))
            return (newest, false);
        return Of(call.Terms.ClosesAt, newest, await reading.FirstDone(call.Id, nameof(PublishCall), cancellation));
    }

    /// <summary>The same, of what was read already.</summary>
    /// <param name="closesAt">When the call closes.</param>
    /// <param name="newest">The newest entry.</param>
    /// <param name="published">The entry of the publication; null: there is none.</param>
    public (long Through, bool EndsAtPublication) Of(DateTimeOffset closesAt, long newest, long? published) =>
        published is { } number && IsOpen(closesAt) ? (number, true) : (newest, false);

    private bool IsOpen(DateTimeOffset closesAt) =>
        acting.Place.Stage == Stage.Cancelled ? clock.GetUtcNow() <= closesAt : acting.Place.Stage < Stage.Closed;
}
