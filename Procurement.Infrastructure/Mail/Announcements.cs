using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Messages;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Mail;

/// <summary>Finds who is told by the duties that they hold, as the pipeline does.</summary>
internal sealed class Announcements(ProcurementContext context, IOutbox outbox, IIdentifiers identifiers)
    : IAnnouncements
{
    public async Task Announce(MessageKind kind, Audience audience, Enclosed enclosed, CancellationToken cancellation)
    {
        var (call, competition, role, actingFor) = audience;
        var found = await (
            from one in context.Set<Solicitation>()
            join programme in context.Set<Programme>() on one.Programme equals programme.Id
            from account in context.Set<Account>()
            where one.Id == call && programme.Facts.Policy != EvaluationPolicy.PaperCase
            where account.State == AccountState.Active
            where
                context
                    .Set<Duty>()
                    .Any(duty =>
                        duty.Person == account.Id
                        && duty.Role == role
                        && duty.EndedAt == null
                        && duty.Scope.Programme == one.Programme
                        && (duty.Scope.Call == null || duty.Scope.Call == call)
                        && (
                            competition == null
                            || duty.Scope.Competition == null
                            || duty.Scope.Competition == competition
                        )
                        && (actingFor == null || actingFor.Contains(duty.ActsFor!))
                    )
            orderby account.Id
            select new
            {
                account.Name,
                account.Email,
                account.Language,
                one.Terms.Reference,
                programme.Facts.TimeZone,
            }
        ).ToListAsync(cancellation);
        foreach (var to in found)
            outbox.Send(
                new OutgoingMessage(
                    new MessageId(identifiers.Next()),
                    kind,
                    to.Email,
                    to.Language,
                    enclosed.By is { } by
                        ? [to.Name, to.Reference, new Moments(to.Language, to.TimeZone).DateAndTime(by)]
                        : [to.Name, to.Reference],
                    File: enclosed.File
                )
            );
    }
}
