using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>The steps of one region, from the mandatory requirements to the ranking.</summary>
internal sealed class LifeSteps(People people, LifeCall call, string region)
{
    private readonly string path = $"/competitions/{call.Competitions[region]}";
    private readonly Dictionary<string, CaseSubmission> submissions = LifeCase
        .SubmissionsTo(region)
        .ToDictionary(submission => submission.Bidder);

    public async Task Evaluate()
    {
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
            var findings = submissions[bidder]
                .Mandatory.Select(answer => new
                {
                    requirement = answer.Requirement,
                    isMet = answer.Met,
                    reason = answer.Reason,
                });
            await people.Chair.Wire.Put($"{path}/steps/{step}/mandatory/{bidder}", new { findings });
        }
    }

    private async Task Rate(RatedStep step, IReadOnlyList<string> bidders)
    {
        foreach (var one in LifeCase.File.Evaluators)
            await new LifeScoring(people.Evaluators[one.Id], call.Competitions[region], step.Id).Score(
                one.Id,
                submissions
            );
        var room = $"{path}/steps/{step.Id}/consensus";
        await people.Chair.Wire.Post(room);
        foreach (var bidder in bidders)
            await people.Chair.Wire.Put($"{room}/{bidder}", Agreement(step, submissions[bidder]));
        foreach (var cell in (await people.Chair.Wire.Get(room)).List("cells"))
            if (cell.GetProperty("isWide").GetBoolean())
                await people.Chair.Wire.Put(
                    $"{room}/{cell.Text("bidder")}/spreads/{cell.Text("criterion")}",
                    new { note = "The panel read the pages again." }
                );
    }

    private static object Agreement(RatedStep step, CaseSubmission submission)
    {
        var agreed = submission.Consensus.ToDictionary(one => one.Leaf);
        var marks = submission.Scores[0].Marks.ToDictionary(one => one.Leaf, one => one.Mark);
        return new
        {
            agreements = step.Leaves.Select(leaf => new
            {
                criterion = leaf.Id,
                value = agreed.GetValueOrDefault(leaf.Id)?.Mark ?? marks[leaf.Id],
                reason = (object?)agreed.GetValueOrDefault(leaf.Id)?.Reason
                    ?? new { en = "All wrote the same mark.", fr = "Toutes les notes concordent." },
            }),
            present = submission.Scores.Select(sheet => sheet.Evaluator),
        };
    }

    /// <summary>Two of the three open what advanced.</summary>
    private async Task OpenPrices(string step)
    {
        foreach (var holder in new[] { people.KeyHolders[0], people.KeyHolders[1] })
            await holder.Wire.Post($"{path}/steps/{step}/shares", new { passphrase = call.Passphrases[holder] });
    }
}
