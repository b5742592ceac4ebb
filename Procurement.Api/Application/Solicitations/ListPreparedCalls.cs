using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The programmes in which the person prepares, approves or watches over calls, by name, each with its calls, the
/// last to close first; drafts too.</summary>
public sealed record ListPreparedCalls : IQuery<IReadOnlyList<PreparedProgramme>>;

/// <summary>One programme.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Short name, unique in the service.</param>
/// <param name="About">What it is about.</param>
/// <param name="Buyer">The buyer.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="IsSynthetic">Whether bidders, people and figures are invented.</param>
/// <param name="Leads">Whether the person leads it as a whole, and so may draft a call.</param>
/// <param name="Calls">Its calls, as far as the person’s roles reach.</param>
public sealed record PreparedProgramme(
    ProgrammeId Id,
    string Name,
    BilingualText About,
    BilingualText Buyer,
    string TimeZone,
    bool IsSynthetic,
    bool Leads,
    IReadOnlyList<PreparedCallSummary> Calls
);

/// <summary>One call.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Kind">RFQ or call for proposals.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Title">Title, as far as it is written.</param>
/// <param name="ClosesAt">The closing instant.</param>
/// <param name="State">How far it has come.</param>
/// <param name="IsReturned">Whether the approver sent the draft back.</param>
public sealed record PreparedCallSummary(
    SolicitationId Id,
    CallKind Kind,
    string Reference,
    BilingualText Title,
    DateTimeOffset ClosesAt,
    SolicitationState State,
    bool IsReturned
);

internal sealed class ListPreparedCallsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListPreparedCalls, Outcome<IReadOnlyList<PreparedProgramme>>>
{
    private static readonly Role[] Staff = [Role.ProcurementLead, Role.Approver, Role.FairnessMonitor];

    public async Task<Outcome<IReadOnlyList<PreparedProgramme>>> Handle(
        ListPreparedCalls query,
        CancellationToken cancellationToken
    )
    {
        var person = current.Person.Id;
        var held = read.Duties.Where(duty =>
            duty.Person == person && duty.EndedAt == null && Staff.Contains(duty.Role) && duty.Scope.Competition == null
        );
        var rows = await (
            from programme in read.Programmes
            where held.Any(duty => duty.Scope.Programme == programme.Id)
            from call in read
                .Solicitations.Where(one => one.Programme == programme.Id)
                .Where(one =>
                    held.Any(duty =>
                        duty.Scope.Programme == one.Programme && (duty.Scope.Call == null || duty.Scope.Call == one.Id)
                    )
                )
                .DefaultIfEmpty()
            orderby programme.Facts.Name, programme.Id, call!.Terms.ClosesAt descending, call.Id
            select new
            {
                Programme = programme.Id,
                programme.Facts,
                Leads = held.Any(duty =>
                    duty.Scope.Programme == programme.Id && duty.Scope.Call == null && duty.Role == Role.ProcurementLead
                ),
                Call = (SolicitationId?)call.Id,
                Kind = (CallKind?)call.Terms.Kind,
                call.Terms.Reference,
                call.Terms.Title.English,
                call.Terms.Title.French,
                ClosesAt = (DateTimeOffset?)call.Terms.ClosesAt,
                State = (SolicitationState?)call.State,
                IsReturned = call.Return != null,
            }
        ).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Programme)
            .Select(of => new PreparedProgramme(
                of.Key,
                of.First().Facts.Name,
                of.First().Facts.About,
                of.First().Facts.Buyer,
                of.First().Facts.TimeZone,
                of.First().Facts.IsSynthetic,
                of.First().Leads,
                [
                    .. of.Where(row => row.Call is not null)
                        .Select(row => new PreparedCallSummary(
                            row.Call!.Value,
                            row.Kind!.Value,
                            row.Reference,
                            new BilingualText(row.English, row.French),
                            row.ClosesAt!.Value,
                            row.State!.Value,
                            row.IsReturned
                        )),
                ]
            ))
            .ToList();
    }
}
