using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The lead or the approver decides on an evaluator's answer of "unsure". The evaluator may see the bidder once
/// both found no conflict; where one of them finds one, it is one.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="Bidder">The bidder.</param>
/// <param name="IsConflict">Whether it is a conflict.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">Version of the answer that was read: whoever answers again gives another.</param>
/// <remarks>Refuses: access.not-found, version.stale, declaration.not-unsure, declaration.already-decided, reason.missing.</remarks>
public sealed record DecideDeclaration(
    CompetitionId Competition,
    string Evaluator,
    string Bidder,
    bool IsConflict,
    string Reason,
    int Version
) : ICommand<Done>, IAboutCompetition;

internal sealed class DecideDeclarationHandler(
    ICompetitions competitions,
    IPanels panels,
    IScoreSheets sheets,
    IConsensusRecords records,
    PanelMail mail,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<DecideDeclaration, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DecideDeclaration command, CancellationToken cancellationToken)
    {
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await panels.WithDeclarations(competition.Id, cancellationToken) is not { } panel
        )
            return AccessRefusals.NotFound;
        if (panel.NewestOf(command.Evaluator, command.Bidder) is { } newest && newest.Number != command.Version)
            return new Refusal("version.stale") { Current = StandingAnswer.Of(newest) };
        var (now, by) = (clock.GetUtcNow(), current.Person);
        var decided = panel.Decide(command.Evaluator, command.Bidder, command.IsConflict, command.Reason, by, now);
        if (decided is not null)
            return decided;
        if (command.IsConflict)
        {
            var known = panel.Notices.Count;
            var written = await sheets.OfEvaluator(competition.Id, command.Evaluator, cancellationToken);
            var agreed = await records.OfCompetition(competition.Id, cancellationToken);
            VoidMarks.Of(competition, panel, written, agreed, command.Evaluator, command.Bidder, by.Id, now);
            await mail.Send(competition.Solicitation, panel, known, cancellationToken);
        }
        return default(Done);
    }
}

/// <summary>The newest answer of a pair, for whoever decided on an older one.</summary>
/// <param name="Version">What the decision has to name.</param>
/// <param name="Answer">The answer.</param>
/// <param name="With">What the conflict is, or may be, with; null where there is none.</param>
/// <param name="DeclaredAt">When it was answered.</param>
public sealed record StandingAnswer(int Version, InterestKind Answer, string? With, DateTimeOffset DeclaredAt)
{
    internal static StandingAnswer Of(Declaration newest) =>
        new(newest.Number, newest.Answer, newest.With, newest.DeclaredAt);
}
