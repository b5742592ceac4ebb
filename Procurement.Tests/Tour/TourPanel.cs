namespace Procurement.Tests.Tour;

/// <summary>The evaluation team of a competition.</summary>
internal sealed class TourPanel(TourPeople people, CaseFile file)
{
    /// <summary>Everybody undertakes to keep silent, and answers for each bidder.</summary>
    public async Task Name(TourCall call, string path)
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
            await Declare(call, path, evaluator.Conflicts, people.Evaluators[evaluator.Id]);
        await Declare(call, path, [], people.Chair);
    }

    private static async Task Declare(
        TourCall call,
        string path,
        IReadOnlyCollection<string> conflicts,
        TourPerson person
    )
    {
        var asked = await person.Get($"{path}/declarations");
        var undertaking = await person.Get($"/calls/{call.Id}/undertaking");
        if (!asked.GetProperty("hasUndertaken").GetBoolean())
            await person.Post(
                $"/calls/{call.Id}/undertaking",
                new { confirmation = Typed(person, undertaking.GetProperty("text")) }
            );
        // Who bids is told only now.
        asked = await person.Get($"{path}/declarations");
        foreach (var bidder in asked.List("bidders").Select(one => one.Text("bidder")))
        {
            var isConflict = conflicts.Contains(bidder);
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
}
