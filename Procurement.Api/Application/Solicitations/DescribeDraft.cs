using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>The draft of a call with everything that keeps it from being approved, and what its writer is advised.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record DescribeDraft(SolicitationId Call) : IQuery<DraftDetails>, IAboutCall;

/// <summary>The draft of a call.</summary>
/// <param name="Version">Its version, from 1.</param>
/// <param name="State">Draft or approved.</param>
/// <param name="Terms">All of its terms.</param>
/// <param name="Plan">The plan, as far as it is written.</param>
/// <param name="Authors">Identifiers of the people who wrote it; none of them may approve it.</param>
/// <param name="ApprovedBy">Who approved it; null: nobody.</param>
/// <param name="ApprovedAt">When it was approved.</param>
/// <param name="Return">Why, by whom and when it was sent back, last; null: it was not, or was approved since.</param>
/// <param name="Faults">What keeps it from being approved; empty: nothing.</param>
/// <param name="Advice">What had better be otherwise, and may stay.</param>
/// <param name="Place">What the call takes from its programme.</param>
/// <param name="People">Names of those who wrote, approved or sent it back, as far as they have accounts.</param>
public sealed record DraftDetails(
    int Version,
    SolicitationState State,
    CallTerms Terms,
    EvaluationPlan Plan,
    IReadOnlyList<string> Authors,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt,
    DraftReturn? Return,
    IReadOnlyList<FoundFault> Faults,
    IReadOnlyList<FoundFault> Advice,
    DraftPlace Place,
    IReadOnlyList<NamedPerson> People
) : IKnownCall;

internal sealed class DescribeDraftHandler(IReadContext read) : IRequestHandler<DescribeDraft, Outcome<DraftDetails>>
{
    public async Task<Outcome<DraftDetails>> Handle(DescribeDraft query, CancellationToken cancellationToken)
    {
        var found = await (
            from one in read.Solicitations
            join buyer in read.Programmes on one.Programme equals buyer.Id
            where one.Id == query.Call
            select new { Call = one, Programme = buyer }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var call = found.Call;
        List<string?> wanted = [.. call.Authors, call.ApprovedBy, call.Return?.By];
        var people = await read
            .Accounts.Where(account => wanted.Contains(account.Id))
            .OrderBy(account => account.Id)
            .Select(account => new NamedPerson(account.Id, account.Name))
            .ToListAsync(cancellationToken);
        return new DraftDetails(
            call.Version,
            call.State,
            call.Terms,
            call.Plan,
            call.Authors,
            call.ApprovedBy,
            call.ApprovedAt,
            call.Return,
            FoundFault.Of(CallCheck.Faults(call.Terms, call.Plan, found.Programme.RegionCodes)),
            FoundFault.Of(PlanAdvice.Of(call.Plan), under: "/plan"),
            DraftPlace.Of(found.Programme),
            people
        );
    }
}
