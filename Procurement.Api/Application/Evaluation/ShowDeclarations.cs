using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What the evaluator, or the chair, who asks has to declare before anything is shown to them, and what they declared.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowDeclarations(CompetitionId Competition) : IQuery<OwnDeclarations>, IAboutCompetition;

/// <summary>One person's declarations.</summary>
/// <param name="Undertaking">The text of the undertaking.</param>
/// <param name="HasUndertaken">Whether they gave it for the call.</param>
/// <param name="Interest">The text that each answer confirms.</param>
/// <param name="Bidders">The bidders with whom they are in no conflict, by identifier; each with what was answered
/// last. None before the undertaking was given.</param>
/// <param name="Answers">Everything that they answered, the oldest first.</param>
/// <param name="Conflicts">The bidders with whom they are in conflict.</param>
/// <param name="Place">Where they declare themselves.</param>
public sealed record OwnDeclarations(
    DeclarationText Undertaking,
    bool HasUndertaken,
    DeclarationText Interest,
    IReadOnlyList<BidderToDeclare> Bidders,
    IReadOnlyList<DeclarationDetails> Answers,
    IReadOnlyList<BidderInConflict> Conflicts,
    DeskPlace Place
);

/// <summary>A bidder with whom the evaluator who asks is in conflict.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Its name.</param>
public sealed record BidderInConflict(string Bidder, string Name);

/// <summary>One bidder to declare oneself on.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Members of the consortium.</param>
/// <param name="Answer">The newest answer; null: none yet.</param>
/// <param name="IsCleared">Whether they may see and score it.</param>
public sealed record BidderToDeclare(
    string Bidder,
    string Name,
    IReadOnlyList<string> Members,
    InterestKind? Answer,
    bool IsCleared
);

internal sealed class ShowDeclarationsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowDeclarations, Outcome<OwnDeclarations>>
{
    public async Task<Outcome<OwnDeclarations>> Handle(ShowDeclarations query, CancellationToken cancellationToken)
    {
        var person = current.Person;
        if (person.Declarant() is not { } declarant)
            return AccessRefusals.NotFound;
        var desk =
            person.Role == Role.Chair
                ? read.ChairsDeskOf(person.Id, query.Competition)
                : read.DeskOf(person.Id, query.Competition).Where(one => one.Evaluator == declarant);
        var rows = await desk.ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return AccessRefusals.NotFound;
        var answers = await read
            .Panels.IgnoreAutoIncludes()
            .Where(panel => panel.Competition == query.Competition)
            .SelectMany(panel => panel.Declarations.Where(one => one.Evaluator == declarant))
            .OrderBy(one => one.Number)
            .ToListAsync(cancellationToken);
        // Nobody hears who bids before they have undertaken to keep it confidential.
        var bidders = rows.Where(one => one.Bidder is not null)
            .Where(one => one.HasUndertaken || one.Policy == EvaluationPolicy.PaperCase)
            .OrderBy(one => one.Bidder, StringComparer.Ordinal)
            .ToList();
        return new OwnDeclarations(
            DeclarationText.Confidentiality,
            rows[0].HasUndertaken,
            DeclarationText.Interest,
            [
                .. bidders
                    .Where(one => !one.IsInConflict)
                    .Select(one => new BidderToDeclare(
                        one.Bidder!,
                        one.Name!,
                        one.Members!,
                        one.Answer,
                        one.IsCleared
                    )),
            ],
            [.. answers.Select(DeclarationDetails.Of)],
            [.. bidders.Where(one => one.IsInConflict).Select(one => new BidderInConflict(one.Bidder!, one.Name!))],
            rows[0].Where
        );
    }
}
