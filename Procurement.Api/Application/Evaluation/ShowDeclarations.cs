using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;
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
/// last.</param>
/// <param name="Answers">Everything that they answered, the oldest first.</param>
public sealed record OwnDeclarations(
    DeclarationText Undertaking,
    bool HasUndertaken,
    DeclarationText Interest,
    IReadOnlyList<BidderToDeclare> Bidders,
    IReadOnlyList<DeclarationDetails> Answers
);

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
        var panel = await read.PanelsWithDeclarations.SingleOrDefaultAsync(
            one => one.Competition == query.Competition,
            cancellationToken
        );
        if (current.Person.Declarant() is not { } evaluator || panel is null || !IsOnIt(panel, current.Person))
            return AccessRefusals.NotFound;
        var answers = panel.Declarations.Where(one => one.Evaluator == evaluator).ToList();
        var call = await read
            .Competitions.Where(one => one.Id == query.Competition)
            .Select(one => one.Solicitation)
            .SingleAsync(cancellationToken);
        var found = await (
            from submission in read.Submissions
            join one in read.Solicitations on call equals one.Id
            join bidder in read.Organizations
                on new { one.Programme, submission.Bidder } equals new { bidder.Programme, bidder.Bidder }
            where submission.Competition == query.Competition && submission.Receipt.Footing == Footing.Accepted
            where submission.WithdrawnAt == null
            orderby submission.Bidder
            select new { bidder.Bidder, bidder.Facts }
        ).ToListAsync(cancellationToken);
        return new OwnDeclarations(
            DeclarationText.Confidentiality,
            await read.Undertakings.AnyAsync(
                one => one.Call == call && one.Person == current.Person.Id,
                cancellationToken
            ),
            DeclarationText.Interest,
            [
                .. found
                    .Where(one => !panel.IsInConflict(evaluator, one.Bidder))
                    .Select(one => new BidderToDeclare(
                        one.Bidder,
                        one.Facts.Name,
                        one.Facts.Members,
                        answers.FindLast(answer => answer.Bidder == one.Bidder)?.Answer,
                        panel.IsCleared(evaluator, one.Bidder)
                    )),
            ],
            [.. answers.Select(DeclarationDetails.Of)]
        );
    }

    private static bool IsOnIt(Panel panel, Person person) =>
        person.Role == Role.Chair
            ? panel.Chair is null || panel.Chair.Person == person.Id
            : panel.Find(person.ActsFor ?? "") is not null;
}
