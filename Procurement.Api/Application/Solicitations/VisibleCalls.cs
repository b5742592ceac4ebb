using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Which calls a person may read: who prepares, approves or monitors them reads drafts too, the others what is
/// published, and a bidder only what it may answer.</summary>
internal static class VisibleCalls
{
    /// <summary>Whether a person reads every call that their duty reaches, drafts too.</summary>
    public static bool SeesDrafts(this Person person) =>
        person.Role is Role.ProcurementLead or Role.Approver or Role.FairnessMonitor;

    public static IQueryable<Solicitation> CallsFor(this IReadContext read, Person person) =>
        person switch
        {
            { Role: Role.ProcurementLead or Role.Approver or Role.FairnessMonitor } => read.Solicitations,
            { Role: Role.Bidder, ActsFor: var bidder } => read.Solicitations.Where(call =>
                call.PublishedAt != null
                && (call.Invites == null || read.Invitations.Any(one => one.Call == call.Id && one.Bidder == bidder))
            ),
            _ => read.Solicitations.Where(call => call.PublishedAt != null),
        };
}
