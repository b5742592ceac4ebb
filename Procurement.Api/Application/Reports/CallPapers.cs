using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>What says which documents of a call there are, for all sources at once.</summary>
internal sealed class CallPapers(IEnumerable<PaperRow> all)
{
    private readonly ILookup<string, PaperRow> rows = all.ToLookup(row => row.Kind);

    /// <summary>The call.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>Its terms.</summary>
    public required CallTerms Terms { get; init; }

    /// <summary>How far it has come.</summary>
    public required SolicitationState State { get; init; }

    /// <summary>SHA-256 of its plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Whether it is published, and the current person may know of it.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>Its programme.</summary>
    public required Programme Programme { get; init; }

    /// <summary>The organizations of the programme, in its order.</summary>
    public required IReadOnlyList<Organization> Bidders { get; init; }

    /// <summary>Rows of a kind.</summary>
    public IEnumerable<PaperRow> Of(string kind) => rows[kind];
}

/// <summary>Reads it, in two statements.</summary>
internal sealed class PaperReading(IReadContext read, IPaperTables tables, ICurrentPerson current)
{
    /// <summary>What there is of a call, or null.</summary>
    public async Task<CallPapers?> Of(SolicitationId id, CancellationToken cancellation)
    {
        var known = read.CallsFor(current.Person).Where(one => one.PublishedAt != null);
        var found = await (
            from call in read.Solicitations
            where call.Id == id
            join programme in read.Programmes on call.Programme equals programme.Id
            select new
            {
                call.Terms,
                call.State,
                call.PlanHash,
                IsKnown = known.Any(one => one.Id == id),
                Programme = programme,
                Bidders = read
                    .Organizations.Where(one => one.Programme == programme.Id)
                    .OrderBy(one => one.Position)
                    .ThenBy(one => one.Bidder)
                    .ToList(),
            }
        )
            .AsSingleQuery()
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return null;
        var own = current.Person is { Role: Role.Bidder } bidder ? bidder.ActsFor ?? "" : null;
        return new CallPapers(await tables.Of(id, own, nameof(PublishCall), cancellation))
        {
            Call = id,
            Terms = found.Terms,
            State = found.State,
            PlanHash = found.PlanHash,
            IsKnown = found.IsKnown,
            Programme = found.Programme,
            Bidders = found.Bidders,
        };
    }
}
