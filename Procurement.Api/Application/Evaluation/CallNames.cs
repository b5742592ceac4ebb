using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What the identifiers of a programme stand for.</summary>
/// <param name="Facts">The programme's facts: currency, time zone and so on.</param>
/// <param name="Regions">Its regions.</param>
/// <param name="Bidders">Names of the bidders, by identifier.</param>
public sealed record CallNames(
    ProgrammeFacts Facts,
    IReadOnlyList<Region> Regions,
    IReadOnlyDictionary<string, string> Bidders
)
{
    /// <summary>Name of a region; null where a call has none.</summary>
    public BilingualText? RegionOf(string code) => Regions.FirstOrDefault(one => one.Code == code)?.Name;

    internal static async Task<CallNames> Of(IReadContext read, ProgrammeId programme, CancellationToken cancellation)
    {
        var named = await read
            .Programmes.Where(one => one.Id == programme)
            .Select(one => new
            {
                Programme = one,
                Bidders = read
                    .Organizations.Where(known => known.Programme == one.Id)
                    .OrderBy(known => known.Bidder)
                    .Select(known => new { known.Bidder, known.Facts.Name })
                    .ToList(),
            })
            .AsSingleQuery()
            .SingleAsync(cancellation);
        return new(
            named.Programme.Facts,
            named.Programme.Regions,
            named.Bidders.ToDictionary(one => one.Bidder, one => one.Name)
        );
    }
}
