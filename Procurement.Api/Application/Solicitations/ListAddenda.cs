using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>All addenda of a call, drafts too, in the order in which they were drafted.</summary>
/// <param name="Call">The call.</param>
public sealed record ListAddenda(SolicitationId Call) : IQuery<IReadOnlyList<AddendumDetails>>, IAboutCall;

/// <summary>One addendum.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Number">Number, from 1; null: not published.</param>
/// <param name="Content">Why, what changes, and to what.</param>
/// <param name="Author">Identifier of who drafted it.</param>
/// <param name="DraftedAt">When.</param>
/// <param name="ApprovedBy">Identifier of who approved it; null: nobody.</param>
/// <param name="ApprovedAt">When.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="AcknowledgedBy">Bidders that acknowledged it; null before the closing, when nobody may know who means to
/// answer.</param>
public sealed record AddendumDetails(
    AddendumId Id,
    int? Number,
    AddendumContent Content,
    string Author,
    DateTimeOffset DraftedAt,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt,
    DateTimeOffset? PublishedAt,
    IReadOnlyList<string>? AcknowledgedBy
);

internal sealed class ListAddendaHandler(IReadContext read, TimeProvider clock)
    : IRequestHandler<ListAddenda, Outcome<IReadOnlyList<AddendumDetails>>>
{
    public async Task<Outcome<IReadOnlyList<AddendumDetails>>> Handle(
        ListAddenda query,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from addendum in read.Addenda
            join call in read.Solicitations on addendum.Call equals call.Id
            where addendum.Call == query.Call
            orderby addendum.DraftedAt, addendum.Id
            select new { Addendum = addendum, call.Terms.ClosesAt }
        ).ToListAsync(cancellationToken);
        var isClosed = rows is [var first, ..] && clock.GetUtcNow() > first.ClosesAt;
        var addenda = rows.ConvertAll(row => row.Addendum);
        return addenda.ConvertAll(addendum => new AddendumDetails(
            addendum.Id,
            addendum.Number,
            addendum.Content,
            addendum.Author,
            addendum.DraftedAt,
            addendum.ApprovedBy,
            addendum.ApprovedAt,
            addendum.PublishedAt,
            isClosed ? [.. addendum.Acknowledgements.Select(one => one.Bidder)] : null
        ));
    }
}
