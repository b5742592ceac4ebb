using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What happened in a panel that the person who asks has to know, the newest first: what is for their role, of an
/// evaluator their own only, the chair's without bidders in conflict; the fairness monitor sees all of it.</summary>
/// <param name="Competition">The competition.</param>
public sealed record ListPanelNotices(CompetitionId Competition)
    : IQuery<IReadOnlyList<PanelNotice>>,
        IAboutCompetition;

internal sealed class ListPanelNoticesHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListPanelNotices, Outcome<IReadOnlyList<PanelNotice>>>
{
    public async Task<Outcome<IReadOnlyList<PanelNotice>>> Handle(
        ListPanelNotices query,
        CancellationToken cancellationToken
    )
    {
        var (role, evaluator) = (current.Person.Role, current.Person.ActsFor);
        var chair = role == Role.Chair ? current.Person.Id : null;
        return await read
            .Panels.Where(panel => panel.Competition == query.Competition)
            .SelectMany(
                panel => panel.Notices,
                (panel, notice) =>
                    new
                    {
                        Notice = notice,
                        Hidden = panel.Conflicts.Any(one => one.Evaluator == chair && one.Bidder == notice.Bidder),
                    }
            )
            .Where(one => !one.Hidden)
            .Select(one => one.Notice)
            .Where(notice => role == Role.FairnessMonitor || notice.To == role)
            .Where(notice => role != Role.Evaluator || notice.Evaluator == evaluator)
            .OrderByDescending(notice => notice.Number)
            .ToListAsync(cancellationToken);
    }
}
