using Procurement.Api.Pages.Consensus;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>The steps of one region, from the mandatory requirements to the ranking.</summary>
internal sealed class LifeSteps(People people, LifeCall call, string region, TravelClock clock)
{
    private readonly string competition = call.Competitions[region];
    private readonly Dictionary<string, CaseSubmission> submissions = LifeCase
        .SubmissionsTo(region)
        .ToDictionary(submission => submission.Bidder);

    private string English => $"/en/competitions/{competition}";

    private string French => $"/fr/concours/{competition}";

    public async Task Evaluate()
    {
        foreach (var step in LifeCase.Call.Plan.Steps)
        {
            var steps = await people.Lead.Open($"{English}/steps", $"{French}/etapes");
            await steps.Press($"form:has(input[name=StepOpen][value='{step.Id}']) button");
            var bidders = Reaching(step.Id);
            await (
                step switch
                {
                    MandatoryStep => Answer(step.Id, bidders),
                    RatedStep rated => Rate(rated, bidders),
                    _ => OpenPrices(step.Id),
                }
            );
            await (
                await people.Lead.Open($"{English}/steps/{step.Id}/close", $"{French}/etapes/{step.Id}/clore")
            ).Press();
        }
        var ranking = await people.Lead.Open($"{English}/ranking", $"{French}/classement");
        await ranking.Press("form[action*='handler=Rank'] button");
    }

    /// <summary>Whose proposals come so far, as the ranking core has it.</summary>
    private IReadOnlyList<string> Reaching(string step) =>
        [.. LifeCase.Ranking(region).Proposals.Where(one => one.Step(step) is not null).Select(one => one.Bidder)];

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
            await new LifeScoring(people.Evaluators[one.Id], competition, step.Id).Score(
                one.Id,
                submissions,
                // Once is enough.
                one.Id == "E2"
                && region == LifeCase.Call.Regions[0]
                    ? clock
                    : null
            );
        var room = await people.Chair.Open(
            $"{English}/steps/{step.Id}/consensus",
            $"{French}/etapes/{step.Id}/consensus"
        );
        await room.Press("form[action*='handler=Open'] button");
        foreach (var bidder in bidders)
        foreach (var leaf in step.Leaves)
            await new LifeMeeting(people.Chair, competition, step.Id).Agree(submissions[bidder], leaf.Id);
    }

    /// <summary>Two of the three open what advanced, each before their own screen; what they see is who opens,
    /// and no price.</summary>
    private async Task OpenPrices(string step)
    {
        Person[] holders = [people.KeyHolders[0], people.KeyHolders[1]];
        foreach (var holder in holders)
        {
            var screen = await holder.Open($"{English}/opening", $"{French}/ouverture");
            await screen.Fill("Passphrase", call.Passphrases[holder]);
            await screen.Press("form[action*='handler=Share'] button");
        }
        var seen = await (await holders[1].Open($"{English}/opening", $"{French}/ouverture")).Text();
        var read = await (await people.Lead.Open($"{English}/opening", $"{French}/ouverture")).Text();
        foreach (var submission in Reaching(step).Select(bidder => submissions[bidder]))
        {
            var price = LifeCase.PriceOf(submission);
            seen.Should().NotContain(Figures.Written(price, holders[1].Language), "key holders open, and read nothing");
            read.Should().Contain(Figures.Written(price, people.Lead.Language));
        }
    }
}
