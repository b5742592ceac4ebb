namespace Procurement.Tests.Tour;

/// <summary>One competition, from the naming of its panel to its ranking.</summary>
internal sealed class TourRegion(
    TourPeople people,
    TourCall call,
    CaseFile file,
    CaseSolicitation figures,
    string region
)
{
    private readonly string path = $"/competitions/{call.Competitions[region]}";
    private readonly Dictionary<string, CaseSubmission> submissions = figures
        .Submissions.Where(submission => submission.Region == region)
        .ToDictionary(submission => submission.Bidder);

    public async Task Evaluate()
    {
        await new TourPanel(people, file).Name(call, path);
        foreach (var step in figures.Plan.Steps)
        {
            var opened = await people.Lead.Post($"{path}/steps/{step.Id}/open");
            var bidders = opened.GetProperty("bidders").Texts();
            await (
                step switch
                {
                    MandatoryStep => Answer(step.Id, bidders),
                    RatedStep rated => new TourScores(people, file, submissions, $"{path}/steps/{rated.Id}").Rate(
                        path,
                        rated,
                        bidders
                    ),
                    _ => OpenPrices(step.Id),
                }
            );
            await people.Lead.Post($"{path}/steps/{step.Id}/close");
        }
        await people.Lead.Post($"{path}/rankings");
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
            await people.Chair.Put($"{path}/steps/{step}/mandatory/{bidder}", new { findings }, "\"0\"");
        }
    }

    /// <summary>Two of the three open what advanced.</summary>
    private async Task OpenPrices(string step)
    {
        foreach (var holder in new[] { people.KeyHolders[0], people.KeyHolders[2] })
            await holder.Post($"{path}/steps/{step}/shares", new { passphrase = call.Passphrases[holder] });
    }
}
