namespace Procurement.Tests.Tour;

/// <summary>A rated step: what each wrote, and what they agreed.</summary>
internal sealed class TourScores(
    TourPeople people,
    CaseFile file,
    IReadOnlyDictionary<string, CaseSubmission> submissions,
    string at
)
{
    public async Task Rate(string path, RatedStep step, IReadOnlyList<string> bidders)
    {
        // All at once, as they would.
        await Task.WhenAll(file.Evaluators.Select(one => Score(path, step, one.Id, people.Evaluators[one.Id])));
        var room = $"{at}/consensus";
        await people.Chair.Post(room);
        foreach (var bidder in bidders)
            await people.Chair.Put($"{room}/{bidder}", TourAgreement.Of(step, submissions[bidder]), tag: "\"0\"");
        var looks = new Dictionary<string, int>();
        foreach (var cell in (await people.Chair.Get(room)).List("cells"))
            if (cell.GetProperty("isWide").GetBoolean())
                await Look(room, cell, looks);
    }

    /// <summary>Each second look makes another version of what is recorded on the bidder.</summary>
    private async Task Look(string room, JsonElement cell, Dictionary<string, int> looks)
    {
        var bidder = cell.Text("bidder");
        var version = cell.GetProperty("version").GetInt32() + looks.GetValueOrDefault(bidder);
        var note = new { note = "The panel read the pages again." };
        await people.Chair.Put($"{room}/{bidder}/spreads/{cell.Text("criterion")}", note, $"\"{version}\"");
        looks[bidder] = looks.GetValueOrDefault(bidder) + 1;
    }

    /// <summary>An evaluator works through their own list, in their own order.</summary>
    private async Task Score(string path, RatedStep step, string evaluator, TourPerson person)
    {
        var work = (await person.Get($"{path}/work")).List("steps").Single(one => one.Text("step") == step.Id);
        foreach (var bidder in work.List("proposals").Select(one => one.Text("bidder")))
        {
            var sheet = $"{at}/sheets/{bidder}";
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
}
