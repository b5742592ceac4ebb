using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What was asked to be corrected in closed steps, beside what stands there; and what can be corrected
/// now.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowCorrections(CompetitionId Competition) : IQuery<CorrectionsDetails>, IAboutCompetition;

/// <summary>Corrections of a competition.</summary>
/// <param name="Place">The competition.</param>
/// <param name="IsPriceKnown">Whether a price is known; then a closed step is not opened again, only corrected.</param>
/// <param name="Corrections">The corrections, the oldest first.</param>
/// <param name="Steps">The closed steps.</param>
/// <param name="Bidders">Those who are evaluated, by identifier, with their names.</param>
public sealed record CorrectionsDetails(
    CompetitionPlace Place,
    bool IsPriceKnown,
    IReadOnlyList<CorrectionDetails> Corrections,
    IReadOnlyList<CorrectableStep> Steps,
    IReadOnlyDictionary<string, string> Bidders
);

/// <summary>One correction and what stands in its place.</summary>
/// <param name="Asked">The correction.</param>
/// <param name="Standing">The mark that stands; null: none, it is about no mark, or the reader may not see it yet.</param>
/// <param name="IsMet">Whether the requirement is recorded as met; null: it is about none.</param>
/// <param name="Why">The reason that stands.</param>
public sealed record CorrectionDetails(CorrectionSummary Asked, Points? Standing, bool? IsMet, BilingualText? Why);

/// <summary>A closed step.</summary>
/// <param name="Step">Identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Items">Criteria or requirements in which one finding may be put in another's place.</param>
/// <param name="IsRated">Whether a finding is a number of points or a level; else whether a requirement is met.</param>
public sealed record CorrectableStep(
    string Step,
    BilingualText Name,
    IReadOnlyList<CorrectableItem> Items,
    bool IsRated
);

/// <summary>What a finding is about.</summary>
/// <param name="Item">Identifier.</param>
/// <param name="Name">Name of the criterion, or text of the requirement.</param>
public sealed record CorrectableItem(string Item, BilingualText Name);

internal sealed class ShowCorrectionsHandler(
    IReadContext read,
    KnownCalls calls,
    ICurrentPerson current,
    ActingPerson acting
) : IRequestHandler<ShowCorrections, Outcome<CorrectionsDetails>>
{
    public async Task<Outcome<CorrectionsDetails>> Handle(ShowCorrections query, CancellationToken cancellationToken)
    {
        if (
            await calls.Of(query.Competition, cancellationToken) is not { } call
            || call.FileOf(query.Competition) is not { } file
        )
            return AccessRefusals.NotFound;
        var names = await CallNames.Of(read, call.Call.Programme, cancellationToken);
        var plan = file.Plan;
        return new CorrectionsDetails(
            PlannedPlace.Of(file, names, acting.Place.Stage),
            file.Competition.Openings.Any(opening => plan.Find(opening.Step) is PriceStep),
            [.. call.Corrections.Select(one => Details(one, file))],
            [.. plan.Steps.Where(step => IsClosed(file, step)).Select(step => Correctable(step, plan))],
            file.Submissions.Where(one => one.IsEvaluated)
                .ToDictionary(one => one.Bidder, one => names.Bidders[one.Bidder])
        );
    }

    private CorrectionDetails Details(Correction one, EvaluationFile file)
    {
        var summary = new CorrectionSummary(
            one.Id,
            one.Step,
            one.Finding,
            one.Reason,
            one.ProposedAt,
            one.State,
            one.DecidedAt,
            one.RankingBefore,
            one.RankingAfter
        );
        var step = file.Competition.Steps.First(it => it.Step == one.Step);
        if (one.Finding is not { } finding)
            return new(summary, null, null, null);
        var answer = file
            .Submissions.FirstOrDefault(it => it.Bidder == finding.Bidder)
            ?.Answers.FirstOrDefault(it => it.Requirement == finding.Item);
        if (finding.IsMet is not null)
            return new(summary, null, answer?.IsMet, answer?.Reason);
        var mark = current.Person.SeesConsensus(step, file.Competition)
            ? file.AgreedFor(finding.Bidder, one.Step)?.Mark(finding.Item)
            : null;
        return new(summary, mark?.Value, null, mark?.Reason);
    }

    private static bool IsClosed(EvaluationFile file, PlanStep step) =>
        file.Competition.Steps.First(one => one.Step == step.Id).State == StepState.Closed;

    private static CorrectableStep Correctable(PlanStep step, EvaluationPlan plan) =>
        step switch
        {
            MandatoryStep mandatory => new(
                step.Id,
                step.Name,
                [.. mandatory.Requirements.Select(one => new CorrectableItem(one.Id, one.Text))],
                false
            ),
            RatedStep rated when plan.Consensus == ConsensusMethod.Agreed => new(
                step.Id,
                step.Name,
                [.. rated.Leaves.Select(leaf => new CorrectableItem(leaf.Id, leaf.Name))],
                true
            ),
            _ => new(step.Id, step.Name, [], step is RatedStep),
        };
}
