using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>Who submitted, once the closing instant has passed: in time, late, not invited or withdrawn, in the order of
/// receipt. Nothing of any envelope, and to the chair no bidder with whom they are in conflict.</summary>
/// <remarks>Refuses: access.not-found, access.not-permitted (before the closing).</remarks>
public sealed record ListSubmissions(CompetitionId Competition)
    : IQuery<IReadOnlyList<SubmissionSummary>>,
        IAboutCompetition;

/// <summary>One submission, without its contents.</summary>
public sealed record SubmissionSummary
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Members of the consortium as submitted, the lead first; empty where there is none.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Accepted, late or not invited.</summary>
    public required Footing Footing { get; init; }

    /// <summary>When the last version came, or the refused attempt.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was withdrawn; null: it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Number of the receipt that counts; null: none was given.</summary>
    public string? Receipt { get; init; }

    /// <summary>Number of the first addendum that its bidder did not confirm before the closing; null: none, or the call is
    /// not closed yet.</summary>
    public int? UnconfirmedAddendum { get; init; }

    /// <summary>The step that it did not pass; null: it passed all that were closed.</summary>
    public string? StoppedAt { get; init; }
}

internal sealed class ListSubmissionsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListSubmissions, Outcome<IReadOnlyList<SubmissionSummary>>>
{
    public async Task<Outcome<IReadOnlyList<SubmissionSummary>>> Handle(
        ListSubmissions query,
        CancellationToken cancellationToken
    )
    {
        var call = (await read.CallOf(query.Competition, cancellationToken))!;
        var chair = current.Person.Role == Role.Chair ? current.Person.Id : null;
        var hidden = read
            .Panels.Where(panel => panel.Competition == query.Competition)
            .SelectMany(panel => panel.Conflicts.Where(one => one.Evaluator == chair).Select(one => one.Bidder));
        var rows = await (
            from submission in read.Submissions
            join organization in read.Organizations on submission.Bidder equals organization.Bidder
            where submission.Competition == query.Competition && organization.Programme == call.Programme
            where !hidden.Contains(submission.Bidder)
            let last = read
                .SubmissionVersions.Where(one => one.Submission == submission.Id)
                .OrderByDescending(one => one.Number)
                .FirstOrDefault()
            orderby submission.Receipt.ReceivedAt, submission.Bidder
            select new
            {
                submission.Bidder,
                organization.Facts.Name,
                Members = (IReadOnlyList<string>?)last!.Members,
                submission.Receipt.Footing,
                submission.Receipt.ReceivedAt,
                submission.WithdrawnAt,
                Receipt = (string?)last!.Receipt,
                submission.UnconfirmedAddendum,
                submission.StoppedAt,
            }
        ).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new SubmissionSummary
        {
            Bidder = row.Bidder,
            Name = row.Name,
            Members = row.Members ?? [],
            Footing = row.Footing,
            ReceivedAt = row.ReceivedAt,
            WithdrawnAt = row.WithdrawnAt,
            Receipt = row.Receipt,
            UnconfirmedAddendum = row.UnconfirmedAddendum,
            StoppedAt = row.StoppedAt,
        });
    }
}
