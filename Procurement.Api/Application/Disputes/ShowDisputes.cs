using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Disputes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Disputes;

/// <summary>The disputes of a call for who decides or watches them.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowDisputes(SolicitationId Call) : IQuery<DisputesDetails>, IAboutCall;

/// <summary>The disputes of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Steps">The steps of its plan, of which one may be evaluated again.</param>
/// <param name="Disputes">The disputes: those that wait first, by their last day.</param>
public sealed record DisputesDetails(
    CallHeading Call,
    IReadOnlyList<StepName> Steps,
    IReadOnlyList<DisputeDetails> Disputes
);

/// <summary>A step of the plan.</summary>
/// <param name="Step">Identifier.</param>
/// <param name="Name">Name.</param>
public sealed record StepName(string Step, BilingualText Name);

/// <summary>One dispute.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="BidderName">Name of the bidder that filed it.</param>
/// <param name="DecidedBy">Who decided it; null: nobody yet.</param>
public sealed record DisputeDetails(DisputeSummary Dispute, string BidderName, string? DecidedBy);

internal sealed class ShowDisputesHandler(IReadContext read) : IRequestHandler<ShowDisputes, Outcome<DisputesDetails>>
{
    public async Task<Outcome<DisputesDetails>> Handle(ShowDisputes query, CancellationToken cancellationToken)
    {
        var heading = await (
            from call in read.HeadingOf(query.Call)
            from whole in read.Solicitations.Where(one => one.Id == query.Call)
            select new { call, whole.Plan }
        ).SingleOrDefaultAsync(cancellationToken);
        if (heading is null)
            return AccessRefusals.NotFound;
        var programme = heading.call.Programme;
        var rows = await (
            from dispute in read.Disputes
            where dispute.Call == query.Call
            join organization in read.Organizations
                on new { Programme = programme, dispute.Bidder } equals new
                {
                    organization.Programme,
                    organization.Bidder,
                }
            orderby dispute.DecidedAt != null, dispute.DecisionDue, dispute.FiledAt, dispute.Id
            select new
            {
                dispute,
                organization.Facts.Name,
                DecidedBy = read
                    .Accounts.Where(one => one.Id == dispute.DecidedBy)
                    .Select(one => one.Name)
                    .FirstOrDefault(),
            }
        ).ToListAsync(cancellationToken);
        return new DisputesDetails(
            heading.call,
            [.. heading.Plan.Steps.Select(step => new StepName(step.Id, step.Name))],
            rows.ConvertAll(row => new DisputeDetails(
                DisputeSummary.Of(row.dispute),
                row.Name,
                row.DecidedBy ?? row.dispute.DecidedBy
            ))
        );
    }
}
