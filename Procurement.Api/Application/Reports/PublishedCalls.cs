using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>Brings together what the documents of a published call rest on, for whoever may see the call.</summary>
internal sealed class PublishedCalls(IReadContext read, ICurrentPerson current)
{
    private (SolicitationId Id, PublishedCall? Call)? found;

    /// <summary>The call; null: it is not published, or the current person may not know of it. Read once in a
    /// request.</summary>
    public async Task<PublishedCall?> Find(SolicitationId id, CancellationToken cancellation)
    {
        if (found is not { } known || known.Id != id)
            found = known = (id, await Read(id, cancellation));
        return known.Call;
    }

    private async Task<PublishedCall?> Read(SolicitationId id, CancellationToken cancellation)
    {
        var row = await (
            from call in read.CallsFor(current.Person)
            join programme in read.Programmes on call.Programme equals programme.Id
            where call.Id == id && call.PublishedAt != null
            select new { call, programme }
        ).SingleOrDefaultAsync(cancellation);
        return row is null ? null : await Whole(row.programme, row.call, cancellation);
    }

    /// <summary>A call that is published, with everything that has changed it since.</summary>
    public async Task<PublishedCall> Whole(Programme programme, Solicitation call, CancellationToken cancellation)
    {
        var id = call.Id;
        var addenda = await read
            .Addenda.Where(one => one.Call == id && one.Number != null)
            .OrderBy(one => one.Number)
            .ToListAsync(cancellation);
        var plans = await read
            .PlanVersions.Where(one => one.Call == id)
            .OrderBy(one => one.Number)
            .ToListAsync(cancellation);
        return new PublishedCall
        {
            Programme = programme,
            Call = call,
            Addenda = [.. addenda],
            Plans = [.. plans],
        };
    }

    /// <summary>What documents say of a bidder.</summary>
    public async Task<NamedBidder?> Bidder(PublishedCall call, string bidder, CancellationToken cancellation)
    {
        var programme = call.Programme.Id;
        var found = await read.Organizations.SingleOrDefaultAsync(
            one => one.Programme == programme && one.Bidder == bidder,
            cancellation
        );
        return found is null ? null : new NamedBidder(bidder, found.Facts);
    }

    /// <summary>A title in both languages, the preferred one first.</summary>
    public static IEnumerable<ReportTitle> InBoth(ReportTitle title, Language preferred = Language.English) =>
        Enum.GetValues<Language>().OrderBy(one => one != preferred).Select(one => title with { Language = one });
}
