using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>A bidder's own side of one competition, with the documents of its draft. Never a price.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found (also: the bidder is not invited).</remarks>
public sealed record ShowOwnProposal(CompetitionId Competition) : IQuery<OwnProposalDetails>, IAboutCompetition;

/// <summary>A bidder's own side of a competition.</summary>
/// <param name="Proposal">Where it stands.</param>
/// <param name="Documents">The documents of the draft, in the order enclosed; of a sealed one neither name nor kind is
/// known to anybody.</param>
/// <param name="Asked">The criteria for which a page is named, in the plan's order.</param>
public sealed record OwnProposalDetails(
    OwnProposal Proposal,
    IReadOnlyList<OwnDocument> Documents,
    IReadOnlyList<AskedCriterion> Asked
);

/// <summary>A criterion for which the bidder names a page.</summary>
/// <param name="Envelope">The envelope in which it is answered.</param>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="LookedFor">What the plan says that evaluators look for; null: it does not say.</param>
public sealed record AskedCriterion(string Envelope, string Id, BilingualText Name, BilingualText? LookedFor);

internal sealed class ShowOwnProposalHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ShowOwnProposal, Outcome<OwnProposalDetails>>
{
    public async Task<Outcome<OwnProposalDetails>> Handle(ShowOwnProposal query, CancellationToken cancellationToken)
    {
        var (now, own) = (clock.GetUtcNow(), current.Person.ActsFor);
        var rows = await read.OwnProposals(current.Person.Id, now)
            .Where(row => row.Competition == query.Competition && row.Bidder == own)
            .ToListAsync(cancellationToken);
        if (rows is not [var row, ..])
            return AccessRefusals.NotFound;
        var drafted = (row.Draft?.Documents ?? []).Select(one => one.Id).ToList();
        var documents = await read
            .Documents.Where(one => drafted.Contains(one.Id))
            .OrderBy(one => one.StoredAt)
            .ThenBy(one => one.Id)
            .Select(one => new OwnDocument(
                one.Id,
                one.Envelope,
                one.Facts.Name,
                one.Facts.Kind,
                one.Facts.Size,
                one.Facts.Sha256,
                one.Facts.Pages
            ))
            .ToListAsync(cancellationToken);
        return new OwnProposalDetails(row.Told(now), documents, [.. Asked(row.Plan)]);
    }

    private static IEnumerable<AskedCriterion> Asked(EvaluationPlan plan)
    {
        var criteria = plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        return from envelope in Domain.Submissions.PlannedEnvelope.Of(plan)
            from leaf in envelope.Leaves
            select new AskedCriterion(
                envelope.Name,
                leaf,
                criteria[leaf].Name,
                plan.Service.LookedFor.FirstOrDefault(one => one.Criterion == leaf)?.Text
            );
    }
}
