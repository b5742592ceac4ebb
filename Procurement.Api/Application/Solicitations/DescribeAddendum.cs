using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The call as an addendum that is not published would make it, with everything that keeps it from being approved,
/// and what it changes.</summary>
/// <param name="Call">The call.</param>
/// <param name="Addendum">The addendum.</param>
/// <remarks>Refuses: access.not-found, addendum.already-published.</remarks>
public sealed record DescribeAddendum(SolicitationId Call, AddendumId Addendum)
    : IQuery<RevisedCallDetails>,
        IAboutCall;

/// <summary>A call as an addendum would make it.</summary>
/// <param name="Draft">What the call would say; its version is the addendum's.</param>
/// <param name="Content">What the addendum says.</param>
/// <param name="Changes">What it changes; null: its plan has faults.</param>
public sealed record RevisedCallDetails(DraftDetails Draft, AddendumContent Content, AddendumReport? Changes);

internal sealed class DescribeAddendumHandler(
    IReadContext read,
    PublishedCalls calls,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<DescribeAddendum, Outcome<RevisedCallDetails>>
{
    public async Task<Outcome<RevisedCallDetails>> Handle(DescribeAddendum query, CancellationToken cancellationToken)
    {
        var found = await (
            from one in read.Addenda
            where one.Id == query.Addendum && one.Call == query.Call
            join its in read.CallsFor(current.Person) on one.Call equals its.Id
            where its.PublishedAt != null
            join programme in read.Programmes on its.Programme equals programme.Id
            select new
            {
                Addendum = one,
                Call = its,
                Programme = programme,
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var addendum = found.Addendum;
        if (addendum.Number is { } number)
            return new Refusal("addendum.already-published", number);
        var call = await calls.Whole(found.Programme, found.Call, cancellationToken);
        var plan = (addendum.Content.Plan ?? call.Call.Plan) with { DrawSeed = null };
        var terms = addendum.Content.ApplyTo(call.Call.Terms);
        var faults = CallCheck.Faults(terms, plan, call.Programme.RegionCodes);
        return new RevisedCallDetails(
            new DraftDetails(
                addendum.Version,
                call.Call.State,
                terms,
                plan,
                [addendum.Author],
                addendum.ApprovedBy,
                addendum.ApprovedAt,
                Return: null,
                FoundFault.Of(faults),
                FoundFault.Of(PlanAdvice.Of(plan), under: "/plan"),
                DraftPlace.Of(call.Programme),
                People: []
            ),
            addendum.Content,
            faults.Any() ? null : AddendumReport.Preview(call, addendum, clock.GetUtcNow())
        );
    }
}
