using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>What a call takes from its programme.</summary>
/// <param name="Programme">Identifier of the programme.</param>
/// <param name="Name">Its short name.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="Currency">ISO 4217 code of its prices.</param>
/// <param name="IsSynthetic">Whether bidders, people and figures are invented.</param>
/// <param name="Regions">Its regions, in the order declared.</param>
public sealed record DraftPlace(
    ProgrammeId Programme,
    string Name,
    string TimeZone,
    string Currency,
    bool IsSynthetic,
    IReadOnlyList<Region> Regions
)
{
    internal static DraftPlace Of(Programme programme) =>
        new(
            programme.Id,
            programme.Facts.Name,
            programme.Facts.TimeZone,
            programme.Facts.Currency,
            programme.Facts.IsSynthetic,
            programme.Regions
        );
}

/// <summary>Somebody by name.</summary>
/// <param name="Id">Identifier of the account.</param>
/// <param name="Name">Full name.</param>
public sealed record NamedPerson(string Id, string Name);
