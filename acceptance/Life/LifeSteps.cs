using Procurement.Api.Pages.Consensus;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>The steps of one region, from the mandatory requirements to the ranking.</summary>
internal sealed class LifeSteps(People people, LifeCall call, string region)
{
    private readonly string competition = call.Competitions[region];
    private readonly Dictionary<string, CaseSubmission> submissions = LifeCase
        .SubmissionsTo(region)
        .ToDictionary(submission => submission.Bidder);

    private string English => $"/en/competitions/{competition}";

    private string French => $"/fr/concours/{competition}";

    public async Task Evaluate()
    {
        var path = $"/competitions/{competition}";
        foreach (var step in LifeCase.Call.Plan.Steps)
        {
            var opened = await people.Lead.Wire.Post($"{path}/steps/{step.Id}/open");
            var bidders = opened.GetProperty("bidders").Texts();
            await (
                step switch
                {
                    MandatoryStep => Answer(step.Id, bidders),
                    RatedStep rated => Rate(rated, bidders),
                    _ => OpenPrices(step.Id),
                }
            );
            await people.Lead.Wire.Post($"{path}/steps/{step.Id}/close");
        }
        await people.Lead.Wire.Post($"{path}/rankings");
    }

    private async Task Answer(string step, IEnumerable<string> bidders)
    {
        foreach (var bidder in bidders)
        {
            var screen = await people.Chair.Open(
                $"{English}/steps/{step}/requirements",
                $"{French}/etapes/{step}/exigences"
            );
            var form = $"form:has([name='{MandatoryModel.Field("met", bidder, "M1")}'])";
            await screen.Page.EvaluateAsync(
                "() => document.querySelectorAll('details').forEach(one => one.open = true)"
            );
            foreach (var answer in submissions[bidder].Mandatory)
                await screen.Choose(
                    MandatoryModel.Field("met", bidder, answer.Requirement),
                    answer.Met ? "met" : "not-met"
                );
            await screen.Press($"{form} button");
        }
    }

    private async Task Rate(RatedStep step, IReadOnlyList<string> bidders)
    {
        foreach (var one in LifeCase.File.Evaluators)
            await new LifeScoring(people.Evaluators[one.Id], competition, step.Id).Score(one.Id, submissions);
        var room = await people.Chair.Open(
            $"{English}/steps/{step.Id}/consensus",
            $"{French}/etapes/{step.Id}/consensus"
        );
        await room.Press("form[action*='handler=Open'] button");
        foreach (var bidder in bidders)
        foreach (var leaf in step.Leaves)
            await new LifeMeeting(people.Chair, competition, step.Id).Agree(submissions[bidder], leaf.Id);
    }

    /// <summary>Two of the three open what advanced.</summary>
    private async Task OpenPrices(string step)
    {
        foreach (var holder in new[] { people.KeyHolders[0], people.KeyHolders[1] })
            await holder.Wire.Post(
                $"/competitions/{competition}/steps/{step}/shares",
                new { passphrase = call.Passphrases[holder] }
            );
    }
}
