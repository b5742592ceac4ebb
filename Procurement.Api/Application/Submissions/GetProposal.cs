using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>The opened envelopes of one bidder: their documents, and where each criterion is answered.</summary>
/// <remarks>Refuses: access.not-found (also: nothing of it was opened, or the reader is in conflict),
/// evaluator.not-assigned.</remarks>
public sealed record GetProposal(CompetitionId Competition, string Bidder) : IQuery<ProposalDetails>, IAboutCompetition;

/// <summary>What may be read of a submission.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Members">Members of the consortium, the lead first; empty where there is none.</param>
/// <param name="Documents">Documents of opened envelopes, by envelope and in the order enclosed.</param>
/// <param name="Places">Where criteria are answered in them.</param>
/// <param name="UnconfirmedAddendum">Number of the first addendum that the bidder did not confirm before the closing; null:
/// there is none, or the reader is an evaluator.</param>
public sealed record ProposalDetails(
    string Bidder,
    IReadOnlyList<string> Members,
    IReadOnlyList<OwnDocument> Documents,
    IReadOnlyList<CriterionPlace> Places,
    int? UnconfirmedAddendum = null
);

internal sealed class GetProposalHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<GetProposal, Outcome<ProposalDetails>>
{
    public async Task<Outcome<ProposalDetails>> Handle(GetProposal query, CancellationToken cancellationToken)
    {
        var reading = await read.Reading(current.Person, query.Competition, query.Bidder, cancellationToken);
        if (reading.IsRefused)
            return reading.Refusals;
        var opened = reading.Value;
        var open = opened.Version.Documents.Where(one => opened.Opens(one.Id)).Select(one => one.Id).ToList();
        var documents = await read
            .Documents.Where(one => open.Contains(one.Id) && one.Facts.Kind != DocumentKind.Sealed)
            .OrderBy(one => one.Envelope)
            .ThenBy(one => one.StoredAt)
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
        return new ProposalDetails(
            query.Bidder,
            opened.Version.Members,
            documents,
            [.. opened.Version.Places.Where(place => open.Contains(place.Document))],
            current.Person.Role == Role.Evaluator ? null : opened.UnconfirmedAddendum
        );
    }
}
