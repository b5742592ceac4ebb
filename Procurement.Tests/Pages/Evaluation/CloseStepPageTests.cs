namespace Procurement.Tests.Pages.Evaluation;

public sealed class CloseStepPageTests
{
    [TestCase("/en/competitions/{0}/steps/technical/close", "Bidder B1 · 2 criteria or requirements")]
    [TestCase("/fr/concours/{0}/etapes/technical/clore", "Bidder B1 · 2 critères ou exigences")]
    public async Task What_is_missing_of_several_criteria_of_a_bidder_is_said_once(string address, string row)
    {
        await using var site = new EvaluationSite();
        var plan = ACompetition.Plan with
        {
            Steps =
            [
                ACompetition.Plan.Steps[0],
                AStep.Rated("technical", ACriterion.Leaf("T1", 50), ACriterion.Leaf("T2", 50)),
                ACompetition.Plan.Steps[^1],
            ],
        };
        var room = await APanelRoom.Scoring(site.Stage, plan);
        foreach (var (number, evaluator) in new[] { "E1", "E2", "E3" }.Index())
        foreach (var bidder in room.Bidders)
        {
            var marks = new Dictionary<string, Fraction> { ["T1"] = 10 + number, ["T2"] = 20 + number };
            var why = marks.ToDictionary(one => one.Key, _ => "Says why.");
            var act = new HandInScoreSheet(room.Competition, "technical", bidder, marks, 0, why);
            await room.Stage.Do(APanelRoom.Person(evaluator), act);
        }
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        using var reader = site.As(CasePeople.Lead);
        await reader.Open(string.Format(address, room.Competition.Value));
        reader.Text.Should().Contain(row);
        reader.Source.Split("consensus.missing").Should().HaveCount(room.Bidders.Length + 1);
    }
}
