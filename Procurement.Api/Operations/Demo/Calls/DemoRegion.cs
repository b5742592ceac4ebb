using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>One competition, as far as the demo takes it: its panel, its steps, its envelopes and its ranking. Days are
/// working days ago.</summary>
internal sealed class DemoRegion(Scene scene, DemoCall call, CaseSolicitation figures, string region)
{
    /// <summary>What bidders sent that is evaluated here.</summary>
    public IReadOnlyList<CaseSubmission> Submissions { get; } =
    [.. figures.Submissions.Where(one => one.Region == region && one.ReceivedAt <= figures.ClosesAt)];

    public CompetitionId Competition => call.Competitions[region];

    /// <summary>The lead names the panel; everybody declares themselves.</summary>
    public void NamePanel(int day)
    {
        var at = scene.Days.Ago(day, 9, 20);
        scene.Agenda.At(at, NamePanel);
        foreach (var (i, evaluator) in scene.Figures.Evaluators.Index())
            scene.Agenda.At(
                at.AddMinutes(65 + (40 * i)),
                () => Declare(Cast.Evaluators[evaluator.Id], evaluator.Conflicts)
            );
        scene.Agenda.At(at.AddMinutes(230), () => Declare(Cast.Chair, []));
    }

    /// <summary>The lead opens the requirements, the chair answers them, and the lead closes the step.</summary>
    public void AnswerRequirements(int day)
    {
        var step = call.Plan.Steps.OfType<MandatoryStep>().Single();
        Open(step.Id, scene.Days.Ago(day, 13));
        foreach (var (i, submission) in Submissions.Index())
            scene.Agenda.At(scene.Days.Ago(day, 13, 20 + (4 * i)), () => Answer(step, submission));
        Close(step.Id, scene.Days.Ago(day, 15));
    }

    public void Open(string step, DateTimeOffset at, DateTimeOffset? sheetsDueAt = null) =>
        scene.Agenda.At(at, () => scene.Do(Cast.Lead, new OpenStep(Competition, step, sheetsDueAt)));

    public void Close(string step, DateTimeOffset at) =>
        scene.Agenda.At(at, () => scene.Do(Cast.Lead, new CloseStep(Competition, step)));

    /// <summary>Two of the three holders open what advanced.</summary>
    public void OpenPrices(int day, Dictionary<string, string> passphrases)
    {
        var step = call.Plan.Steps.OfType<PriceStep>().Single().Id;
        Open(step, scene.Days.Ago(day, 9));
        foreach (var (i, holder) in Cast.KeyHolders.Take(2).Index())
            scene.Agenda.At(
                scene.Days.Ago(day, 10, 2 + (9 * i)),
                () => scene.Do(holder, new GiveShare(Competition, step, passphrases[holder.Email]))
            );
        Close(step, scene.Days.Ago(day, 11));
    }

    public void Rank(DateTimeOffset at) =>
        scene.Agenda.At(at, () => scene.Do(Cast.Lead, new RankCompetition(Competition)));

    private Task NamePanel()
    {
        var members = Cast.Evaluators.Select(one => new PanelMember(one.Key, one.Value.Name)
        {
            Person = scene.IdOf(one.Value),
        });
        var chair = new PanelChair(scene.IdOf(Cast.Chair), Cast.Chair.Name);
        return scene.Do(Cast.Lead, new NamePanel(Competition, [.. members], chair));
    }

    private async Task Declare(DemoPerson person, IReadOnlyCollection<string> conflicts)
    {
        var asked = await scene.Do(person, new ShowDeclarations(Competition));
        if (!asked.HasUndertaken)
        {
            await scene.Do(person, new GiveUndertaking(call.Id, Typed(person, asked.Undertaking)));
            // Only now do they hear who bids.
            asked = await scene.Do(person, new ShowDeclarations(Competition));
        }
        foreach (var bidder in asked.Bidders.Select(one => one.Bidder))
        {
            var isConflict = conflicts.Contains(bidder);
            var (answer, with) = isConflict
                ? (
                    InterestKind.Declared,
                    "I sat on the municipality’s advisory committee for employment until last year."
                )
                : (InterestKind.None, (string?)null);
            await scene.Do(
                person,
                new DeclareInterest(Competition, bidder, answer, with, null, Typed(person, asked.Interest))
            );
        }
    }

    private Task Answer(MandatoryStep step, CaseSubmission submission)
    {
        var findings = submission.Mandatory.Select(one => new RequirementFinding(one.Requirement, one.Met, one.Reason));
        var act = new RecordMandatoryResults(Competition, step.Id, submission.Bidder, [.. findings]);
        return scene.Do(Cast.Chair, act);
    }

    private static TypedConfirmation Typed(DemoPerson person, DeclarationText text) =>
        new(text.Version, person.Language, person.Name);
}
