using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>Plays one competition of a case: one region, or the whole RFQ.</summary>
internal sealed class RegionPlayer(
    CaseFile file,
    CaseSolicitation call,
    PublishedCompetition competition,
    CaseKeys keys,
    Stage stage,
    CaseClock clock,
    FaultCollector faults
)
{
    private readonly Dictionary<string, CaseSubmission> submissions = call
        .Submissions.Where(submission => submission.Region == competition.Region)
        .ToDictionary(submission => submission.Bidder);

    /// <summary>Receives the submissions, in the file's order, each at its own instant.</summary>
    public async Task Receive()
    {
        var takesPrices = call.Plan.Steps.Any(step => step is PriceStep);
        foreach (var submission in submissions.Values)
        {
            clock.Now = submission.ReceivedAt;
            // A plan without a price step takes no price form, and has nobody who could open one.
            var form = takesPrices && submission.Price is { } price ? DecimalText.Write(price) : null;
            await stage.Do(CasePeople.Bidder(submission.Bidder), new ReceiveSubmission(competition.Competition, form));
        }
    }

    /// <summary>Evaluates step by step and ranks; a step that cannot be closed ends the region.</summary>
    public async Task Evaluate()
    {
        await NamePanel();
        foreach (var submission in submissions.Values.Where(submission => submission.Withdrawn))
            await stage.Try(CasePeople.Bidder(submission.Bidder), new WithdrawSubmission(competition.Competition));
        foreach (var step in call.Plan.Steps)
        {
            if (!await Play(step))
                return;
        }
        await stage.Do(CasePeople.Lead, new RankCompetition(competition.Competition));
        await Disqualify();
    }

    private async Task NamePanel()
    {
        var members = file.Evaluators.Select(evaluator => new PanelMember(evaluator.Id, evaluator.Name));
        await stage.Do(CasePeople.Lead, new NamePanel(competition.Competition, [.. members]));
        foreach (var evaluator in file.Evaluators)
        foreach (var bidder in evaluator.Conflicts)
            await stage.Do(CasePeople.Evaluator(evaluator.Id), Conflict(bidder));
    }

    /// <summary>A case holds conflicts, and no text that anybody confirmed.</summary>
    private DeclareInterest Conflict(string bidder) =>
        new(competition.Competition, bidder, InterestKind.Declared, null, null, new("", Language.English, ""));

    private async Task<bool> Play(PlanStep step)
    {
        var opened = await stage.Do(CasePeople.Lead, new OpenStep(competition.Competition, step.Id));
        foreach (var submission in opened.Bidders.Select(bidder => submissions[bidder]))
        {
            if (step is MandatoryStep mandatory)
                await Answer(mandatory, submission);
            if (step is RatedStep rated)
                await Score(rated, submission);
        }
        if (step is RatedStep agreed && call.Plan.Consensus == ConsensusMethod.Agreed)
            await Agree(agreed, opened.Bidders);
        return (step is not PriceStep price || await OpenPrices(price)) && await Close(step);
    }

    private async Task Answer(MandatoryStep step, CaseSubmission submission)
    {
        var asked = step.Requirements.Select(requirement => requirement.Id).ToHashSet();
        var findings = submission
            .Mandatory.Where(answer => asked.Contains(answer.Requirement))
            .Select(answer => new RequirementFinding(answer.Requirement, answer.Met, answer.Reason));
        await stage.Do(
            CasePeople.Chair,
            new RecordMandatoryResults(competition.Competition, step.Id, submission.Bidder, [.. findings], Version: 0)
        );
    }

    private async Task Score(RatedStep step, CaseSubmission submission)
    {
        var leaves = step.Leaves.Select(leaf => leaf.Id).ToHashSet();
        foreach (var sheet in submission.Scores)
        {
            var marks = sheet
                .Marks.Where(mark => leaves.Contains(mark.Leaf))
                .ToDictionary(mark => mark.Leaf, mark => mark.Mark.Exact);
            if (marks.Count > 0)
                await stage.Do(
                    CasePeople.Evaluator(sheet.Evaluator),
                    new HandInScoreSheet(competition.Competition, step.Id, submission.Bidder, marks, Version: 0)
                );
        }
    }

    private async Task Agree(RatedStep step, IReadOnlyList<string> bidders)
    {
        var leaves = step.Leaves.Select(leaf => leaf.Id).ToHashSet();
        await stage.Do(CasePeople.Chair, new OpenConsensus(competition.Competition, step.Id));
        foreach (var submission in bidders.Select(bidder => submissions[bidder]))
        {
            var agreed = submission.Consensus.Where(agreement => leaves.Contains(agreement.Leaf)).ToList();
            if (agreed.Count == 0)
                continue;
            await stage.Do(
                CasePeople.Chair,
                new RecordConsensus(
                    competition.Competition,
                    step.Id,
                    submission.Bidder,
                    agreed.ConvertAll(one => new Agreement(one.Leaf, one.Mark.Exact, one.Reason)),
                    Version: 0
                )
            );
        }
    }

    private async Task<bool> OpenPrices(PriceStep step)
    {
        var opened = await keys.Open(stage, competition.Competition, step.Id);
        faults.Note(call.Reference, competition.Region, opened.Refusals);
        return !opened.IsRefused;
    }

    private async Task<bool> Close(PlanStep step)
    {
        var closed = await stage.Try(CasePeople.Lead, new CloseStep(competition.Competition, step.Id));
        faults.Note(call.Reference, competition.Region, closed.Refusals);
        return !closed.IsRefused;
    }

    private async Task Disqualify()
    {
        var taken = false;
        foreach (var submission in submissions.Values)
        {
            if (submission.Disqualified is not { } reason)
                continue;
            var (at, bidder) = (competition.Competition, submission.Bidder);
            if ((await stage.Try(CasePeople.Lead, new ProposeDisqualification(at, bidder, reason))).IsRefused)
                continue;
            await stage.Do(CasePeople.Approver, new DisqualifySubmission(at, bidder, Version: 1));
            taken = true;
        }
        if (taken)
            await stage.Do(CasePeople.Lead, new RankCompetition(competition.Competition));
    }
}
