using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What each evaluator, and the chair, declared for each bidder who is evaluated: the newest answer, and what was decided on
/// it.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowDeclared(CompetitionId Competition) : IQuery<DeclaredDetails>, IAboutCompetition;

/// <summary>The declarations of a competition.</summary>
/// <param name="Place">The competition.</param>
/// <param name="Pairs">By evaluator in the order of the team, then by bidder in the order recorded.</param>
public sealed record DeclaredDetails(CompetitionPlace Place, IReadOnlyList<DeclaredPair> Pairs);

/// <summary>One evaluator and one bidder.</summary>
public sealed record DeclaredPair
{
    /// <summary>Identifier of the evaluator; of the chair, of their account.</summary>
    public required string Evaluator { get; init; }

    /// <summary>Name of the evaluator.</summary>
    public required string EvaluatorName { get; init; }

    /// <summary>Whether the evaluator gave the undertaking for the call.</summary>
    public required bool HasUndertaken { get; init; }

    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Name of the bidder.</summary>
    public required string BidderName { get; init; }

    /// <summary>The newest answer; null: none yet.</summary>
    public required InterestKind? Answer { get; init; }

    /// <summary>Number of the newest answer: what a decision on it has to name; 0: none yet.</summary>
    public required int Version { get; init; }

    /// <summary>What the conflict is, or may be, with.</summary>
    public required string? With { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset? DeclaredAt { get; init; }

    /// <summary>Whether it lets the evaluator see and score the bidder.</summary>
    public required bool IsCleared { get; init; }

    /// <summary>Whether the pair is in conflict.</summary>
    public required bool IsInConflict { get; init; }

    /// <summary>Whether the lead found a conflict; null: the lead has not decided.</summary>
    public required bool? FoundByLead { get; init; }

    /// <summary>Whether the approver found a conflict; null: the approver has not decided.</summary>
    public required bool? FoundByApprover { get; init; }

    /// <summary>Whether somebody has still to decide on it.</summary>
    public bool IsOpen =>
        Answer == InterestKind.Unsure
        && !IsCleared
        && !IsInConflict
        && (FoundByLead is null || FoundByApprover is null);
}

internal sealed class ShowDeclaredHandler(IReadContext read, ActingPerson acting)
    : IRequestHandler<ShowDeclared, Outcome<DeclaredDetails>>
{
    public async Task<Outcome<DeclaredDetails>> Handle(ShowDeclared query, CancellationToken cancellationToken)
    {
        var stage = acting.Place.Stage;
        if (await PlannedPlace.Of(read, query.Competition, stage, cancellationToken) is not var (place, _))
            return AccessRefusals.NotFound;
        var answers =
            from panel in read.Panels
            from answer in panel.Declarations
            where panel.Competition == query.Competition
            select answer;
        var findings =
            from panel in read.Panels
            from finding in panel.Findings
            join answer in answers on finding.Declaration equals answer.Number
            where panel.Competition == query.Competition
            select new
            {
                answer.Number,
                answer.Evaluator,
                answer.Bidder,
                finding.Role,
                finding.IsConflict,
            };
        var members =
            from panel in read.Panels
            from member in panel.Members
            where panel.Competition == query.Competition
            select member;
        var seats =
            from member in members
            where member.LeftAt == null
            select new
            {
                member.Evaluator,
                member.Name,
                member.Person,
                member.Position,
            };
        // Whoever chairs answers under their account, and stands after the members.
        var chairs =
            from person in answers.Select(answer => answer.Evaluator).Distinct()
            where !members.Any(member => member.Evaluator == person)
            select new
            {
                Evaluator = person,
                Name = read.Accounts.Where(account => account.Id == person)
                    .Select(account => account.Name)
                    .FirstOrDefault()
                    ?? person,
                Person = person,
                Position = int.MaxValue,
            };
        var rows = await (
            from panel in read.Panels
            from member in seats.Concat(chairs)
            from submission in read.Submissions
            where panel.Competition == query.Competition
            where submission.Competition == panel.Competition && submission.WithdrawnAt == null
            where submission.Receipt.Footing == Footing.Accepted
            let newest = answers
                .Where(one => one.Evaluator == member.Evaluator && one.Bidder == submission.Bidder)
                .Max(one => (int?)one.Number)
            orderby member.Position, member.Evaluator, submission.Receipt.Position, submission.Id
            select new DeclaredPair
            {
                Evaluator = member.Evaluator,
                EvaluatorName = member.Name,
                HasUndertaken = read.Undertakings.Any(one => one.Call == place.Call && one.Person == member.Person),
                Bidder = submission.Bidder,
                BidderName =
                    read.Organizations.Where(one => one.Programme == place.Programme && one.Bidder == submission.Bidder)
                        .Select(one => one.Facts.Name)
                        .FirstOrDefault()
                    ?? submission.Bidder,
                Answer = answers
                    .Where(one => one.Number == newest)
                    .Select(one => (InterestKind?)one.Answer)
                    .FirstOrDefault(),
                Version = newest ?? 0,
                With = answers.Where(one => one.Number == newest).Select(one => one.With).FirstOrDefault(),
                DeclaredAt = answers
                    .Where(one => one.Number == newest)
                    .Select(one => (DateTimeOffset?)one.DeclaredAt)
                    .FirstOrDefault(),
                IsCleared = answers.Any(one => one.Number == newest && one.IsCleared),
                IsInConflict = panel.Conflicts.Any(one =>
                    one.Evaluator == member.Evaluator && one.Bidder == submission.Bidder
                ),
                FoundByLead = findings
                    .Where(one => one.Number == newest && one.Role == Role.ProcurementLead)
                    .Select(one => (bool?)one.IsConflict)
                    .FirstOrDefault(),
                FoundByApprover = findings
                    .Where(one => one.Number == newest && one.Role == Role.Approver)
                    .Select(one => (bool?)one.IsConflict)
                    .FirstOrDefault(),
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return new DeclaredDetails(place, rows);
    }
}
