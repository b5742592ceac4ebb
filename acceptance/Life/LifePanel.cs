using System.Text.Json;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>Who evaluates, and what they declare first.</summary>
internal sealed class LifePanel(People people, LifeCall call, string region)
{
    private readonly string path = $"/competitions/{call.Competitions[region]}";

    public async Task Name()
    {
        var members = LifeCase.File.Evaluators.Select(one => new
        {
            evaluator = one.Id,
            name = one.Name,
            person = people.Evaluators[one.Id].Id,
        });
        var chair = new { person = people.Chair.Id, name = people.Chair.Name };
        await people.Lead.Wire.Put($"{path}/panel", new { members, chair });
    }

    public async Task Declare(CaseEvaluator evaluator)
    {
        var person = people.Evaluators[evaluator.Id];
        var asked = await person.Wire.Get($"{path}/declarations");
        if (!asked.GetProperty("hasUndertaken").GetBoolean())
            await person.Wire.Post(
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
            await person.Wire.Post($"{path}/declarations/{bidder}", form);
        }
    }

    private static object Typed(Person person, JsonElement text) =>
        new
        {
            textVersion = text.Text("version"),
            language = person.Language == "fr" ? "french" : "english",
            typedName = person.Name,
        };
}
