using System.Text.Json;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Tests.Tour;

/// <summary>One competition, from the naming of its panel to its ranking.</summary>
internal sealed class TourRegion(TourPeople people, TourCall call, CaseFile file, CaseSolicitation figures, string region)
{
    private static readonly BilingualText Unanimous = new("All wrote the same mark.", "Toutes les notes concordent.");

    private readonly string path = $"/competitions/{call.Competitions[region]}";
    private readonly Dictionary<string, CaseSubmission> submissions = figures
        .Submissions.Where(submission => submission.Region == region)
        .ToDictionary(submission => submission.Bidder);

    public async Task Evaluate()
    {
        await NamePanel();
        foreach (var step in figures.Plan.Steps)
        {
            var opened = await people.Lead.Post($"{path}/steps/{step.Id}/open");
            var bidders = opened.GetProperty("bidders").Texts();
            await (
                step switch
                {
                    MandatoryStep => Answer(step.Id, bidders),
                    RatedStep rated => Rate(rated, bidders),
                    _ => OpenPrices(step.Id),
                }
            );
            await people.Lead.Post($"{path}/steps/{step.Id}/close");
        }
        await people.Lead.Post($"{path}/rankings");
    }

    /// <summary>Everybody undertakes to keep silent, and answers for each bidder.</summary>
    private async Task NamePanel()
    {
        var members = file.Evaluators.Select(one => new
        {
            evaluator = one.Id,
            name = one.Name,
            person = people.Evaluators[one.Id].Id,
        });
        var chair = new { person = people.Chair.Id, name = people.Chair.Name };
        await people.Lead.Put($"{path}/panel", new { members, chair });
        foreach (var evaluator in file.Evaluators)
            await Declare(evaluator, people.Evaluators[evaluator.Id]);
    }

    private async Task Declare(CaseEvaluator evaluator, TourPerson person)
    {
        var asked = await person.Get($"{path}/declarations");
        if (!asked.GetProperty("hasUndertaken").GetBoolean())
            await person.Post(
                $"/calls/{call.Id}/undertaking",
                new { confirmation = Typed(person, asked.GetProperty("undertaking")) }
            );
        foreach (var bidder in asked.List("bidders").Select(one => one.Text("bidder")))
        {
            var isConflict = evaluator.Conflicts.Contains(bidder);
            var form = new
            {
                answer = isConflict ? "declared" : "none",
                with = isConflict ? "A sister works there." : null,
                confirmation = Typed(person, asked.GetProperty("interest")),
            };
            await person.Post($"{path}/declarations/{bidder}", form);
        }
    }

    private static object Typed(TourPerson person, JsonElement text) =>
        new
        {
            textVersion = text.Text("version"),
            language = "english",
            typedName = person.Name,
        };

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
            await people.Chair.Put($"{path}/steps/{step}/mandatory/{bidder}", new { findings });
        }
    }

    private async Task Rate(RatedStep step, IReadOnlyList<string> bidders)
    {
        // All at once, as they would.
        await Task.WhenAll(file.Evaluators.Select(one => Score(step, one.Id, people.Evaluators[one.Id])));
        var room = $"{path}/steps/{step.Id}/consensus";
        await people.Chair.Post(room);
        foreach (var bidder in bidders)
            await people.Chair.Put($"{room}/{bidder}", Agreed(step, submissions[bidder]));
        foreach (var cell in (await people.Chair.Get(room)).List("cells"))
            if (cell.GetProperty("isWide").GetBoolean())
                await people.Chair.Put(
                    $"{room}/{cell.Text("bidder")}/spreads/{cell.Text("criterion")}",
                    new { note = "The panel read the pages again." }
                );
    }

    /// <summary>An evaluator works through their own list, in their own order.</summary>
    private async Task Score(RatedStep step, string evaluator, TourPerson person)
    {
        var work = (await person.Get($"{path}/work")).List("steps").Single(one => one.Text("step") == step.Id);
        foreach (var bidder in work.List("proposals").Select(one => one.Text("bidder")))
        {
            var sheet = $"{path}/steps/{step.Id}/sheets/{bidder}";
            var marks = submissions[bidder].Scores.Single(one => one.Evaluator == evaluator).Marks;
            foreach (var leaf in step.Leaves)
            {
                var mark = marks.Single(one => one.Leaf == leaf.Id).Mark;
                var form = new { mark, comment = $"Read for {leaf.Id}, and marked as the scale says." };
                await person.Put($"{sheet}/criteria/{leaf.Id}", form, tag: "\"0\"");
            }
            await person.Post($"{sheet}/lock");
        }
    }

    /// <summary>What the case says was agreed; where all wrote the same, that.</summary>
    private static object Agreed(RatedStep step, CaseSubmission submission)
    {
        var agreed = submission.Consensus.ToDictionary(one => one.Leaf);
        return new
        {
            agreements = step.Leaves.Select(leaf => new
            {
                criterion = leaf.Id,
                value = agreed.TryGetValue(leaf.Id, out var one)
                    ? one.Mark
                    : submission.Scores[0].Marks.Single(mark => mark.Leaf == leaf.Id).Mark,
                reason = one?.Reason ?? Unanimous,
            }),
            present = submission.Scores.Select(sheet => sheet.Evaluator),
        };
    }

    /// <summary>Two of the three open what advanced.</summary>
    private async Task OpenPrices(string step)
    {
        foreach (var holder in new[] { people.KeyHolders[0], people.KeyHolders[2] })
            await holder.Post($"{path}/steps/{step}/shares", new { passphrase = call.Passphrases[holder] });
    }
}
