using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Sends those who have to know of a panel's new notices to read them; the message does not say what they
/// say.</summary>
internal sealed class PanelMail(IAnnouncements announcements)
{
    /// <summary>Writes once to each role, or to each evaluator, that has a notice after those already known.</summary>
    /// <param name="call">The call.</param>
    /// <param name="panel">The panel, after the act.</param>
    /// <param name="known">How many notices it had before.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="dueAt">Until when the sheets that a reminder is about are to be handed in; null: nobody said.</param>
    public async Task Send(
        SolicitationId call,
        Panel panel,
        int known,
        CancellationToken cancellation,
        DateTimeOffset? dueAt = null
    )
    {
        var readers = panel
            .Notices.Skip(known)
            .Select(notice =>
                (
                    Kind: notice.Kind != PanelNoticeKind.Reminder ? MessageKind.PanelNotice
                    : dueAt is null ? MessageKind.SheetsMissing
                    : MessageKind.SheetsDue,
                    notice.To,
                    Evaluator: notice.To == Role.Evaluator ? notice.Evaluator : null
                )
            )
            .Distinct()
            .ToList();
        foreach (var (kind, role, evaluator) in readers)
            await announcements.Announce(
                kind,
                new Audience(call, panel.Competition, role, evaluator is null ? null : [evaluator]),
                kind == MessageKind.SheetsDue ? new Enclosed(By: dueAt) : new Enclosed(),
                cancellation
            );
    }
}
