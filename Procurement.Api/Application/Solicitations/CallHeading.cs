using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>What stands over every page about a call.</summary>
/// <param name="Id">The call.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How far it has come.</param>
/// <param name="TimeZone">IANA zone in which people read its times.</param>
/// <param name="IsSynthetic">Whether what it holds is invented.</param>
public sealed record CallHeading(
    SolicitationId Id,
    ProgrammeId Programme,
    string Reference,
    BilingualText Title,
    SolicitationState State,
    string TimeZone,
    bool IsSynthetic
);

internal static class CallHeadings
{
    /// <summary>The heading of a call, as a row to join to.</summary>
    public static IQueryable<CallHeading> HeadingOf(this IReadContext read, SolicitationId id) =>
        from call in read.Solicitations
        where call.Id == id
        join programme in read.Programmes on call.Programme equals programme.Id
        select new CallHeading(
            call.Id,
            call.Programme,
            call.Terms.Reference,
            call.Terms.Title,
            call.State,
            programme.Facts.TimeZone,
            programme.Facts.IsSynthetic
        );
}
