using System.Collections.Immutable;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>
/// An evaluator, or the chair, answers whether they are in conflict with a bidder: none, declared, or unsure. A conflict with a member of
/// a consortium is one with every bidder that it belongs to. One that is declared late takes the evaluator's access at once
/// and makes what they scored for the bidder void; the lead learns of one of the chair.
/// </summary>
/// <param name="Competition">The competition.</param>
/// <param name="Bidder">The bidder.</param>
/// <param name="Answer">The answer.</param>
/// <param name="With">What the conflict is, or may be, with; not asked for none.</param>
/// <param name="Member">Name of the member of the consortium that it is about; null: the bidder itself.</param>
/// <param name="Confirmation">Version of the text, the language in which it was read, and the person's typed
/// name.</param>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned, evaluator.conflict-declared, panel.chair-other,
/// panel.chair-in-conflict, reference.unknown, declaration.with-missing, version.stale, declaration.not-confirmed.</remarks>
public sealed record DeclareInterest(
    CompetitionId Competition,
    string Bidder,
    InterestKind Answer,
    string? With,
    string? Member,
    TypedConfirmation Confirmation
) : ICommand<Done>, IAboutCompetition;

internal sealed class DeclareInterestHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IProgrammes programmes,
    ISubmissions submissions,
    IPanels panels,
    IScoreSheets sheets,
    IConsensusRecords records,
    PanelMail mail,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<DeclareInterest, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DeclareInterest command, CancellationToken cancellationToken)
    {
        if (
            current.Person.Declarant() is not { } evaluator
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
            || await panels.WithDeclarations(competition.Id, cancellationToken) is not { } panel
        )
            return AccessRefusals.NotFound;
        var now = clock.GetUtcNow();
        if (programme.Facts.Policy == EvaluationPolicy.PaperCase)
            return panel.DeclareConflict(evaluator, command.Bidder, now) is { } unknown ? unknown : default(Done);
        var chairs = current.Person.Role == Role.Chair;
        if ((chairs ? panel.BarsChair(evaluator, command.Bidder) : panel.Bars(evaluator, command.Bidder)) is { } barred)
            return barred;
        if (await submissions.Of(competition.Id, command.Bidder, cancellationToken) is null)
            return AccessRefusals.NotFound;
        var bidders = await programmes.Bidders(programme.Id, cancellationToken);
        if (command.Member is { } member && !bidders.Any(one => one.Bidder == command.Bidder && Has(one, member)))
            return new Refusal("reference.unknown", member);
        var known = panel.Notices.Count;
        var answer = new InterestAnswer(command.Answer, command.With, command.Confirmation);
        foreach (var bidder in Affected(command, bidders).Where(bidder => !panel.IsInConflict(evaluator, bidder)))
        {
            var refused = chairs
                ? panel.DeclareAsChair(evaluator, bidder, answer, now)
                : panel.Declare(evaluator, bidder, answer, now);
            if (refused is not null)
                return refused;
        }
        if (command.Answer == InterestKind.Declared)
        {
            var written = await sheets.OfEvaluator(competition.Id, evaluator, cancellationToken);
            var agreed = await records.OfCompetition(competition.Id, cancellationToken);
            foreach (var bidder in Affected(command, bidders))
                VoidMarks.Of(competition, panel, written, agreed, evaluator, bidder, current.Person.Id, now);
        }
        await mail.Send(call.Id, panel, known, cancellationToken);
        return default(Done);
    }

    /// <summary>A conflict with a member reaches every bidder that has it; other answers are about one bidder.</summary>
    private static ImmutableArray<string> Affected(DeclareInterest command, IEnumerable<Organization> bidders) =>
        command is { Member: { } member, Answer: InterestKind.Declared }
            ? [.. bidders.Where(one => Has(one, member)).Select(one => one.Bidder)]
            : [command.Bidder];

    private static bool Has(Organization bidder, string member) =>
        bidder.Facts.Name == member || bidder.Facts.Members.Contains(member);
}
