namespace Procurement.Acceptance.Life;

/// <summary>The whole life of a competition in two regions, from the first administrator to the debrief: a script of who
/// does what, in both languages. What is read on a screen is compared with what the ranking core works out.</summary>
public sealed class LifeTests
{
    private ClockedSite site = null!;
    private People people = null!;

    [SetUp]
    public void Start()
    {
        site = new ClockedSite();
        people = new People(site);
    }

    [TearDown]
    public async Task Stop()
    {
        await people.DisposeAsync();
        await site.DisposeAsync();
    }

    [Test]
    public async Task A_competition_is_lived_from_plan_to_debrief()
    {
        var call = new LifeCall(site, people);
        await people.Begin();
        var programme = await call.BeginProgramme();
        await people.Staff(programme);
        people.All.Should().HaveCountGreaterThanOrEqualTo(9);

        await call.Draft(programme);
        await call.NameKeyHolders();
        await call.Publish();
        await call.AnswerAQuestion();
        await new LifeBids(site, people, call).Receive();
        await call.Close();

        foreach (var region in LifeCase.Call.Regions)
        {
            var panel = new LifePanel(people, call, region);
            await panel.Name();
            foreach (var evaluator in LifeCase.File.Evaluators)
                await panel.Declare(people.Evaluators[evaluator.Id], evaluator.Conflicts);
            await panel.Declare(people.Chair, []);
            await new LifeSteps(people, call, region, site.Clock).Evaluate();
            await new RankingScreen(call.Competitions[region], region).Check(people.Lead, people.Approver);
        }

        await new LifePrices(people, call).Settle();
        var award = new LifeAward(site, people, call);
        await award.Decide();
        await award.Sign();
        await new LifeLetters(people, call).Send();
        await new LifeDebrief(site, people, call, "SOUTH", "B3").Hold();
        await CheckTheRecord(call);

        people.All.SelectMany(person => person.Faults).Should().BeEmpty();
    }

    /// <summary>Whoever watched all along finds every act in the record, and its chain whole.</summary>
    private async Task CheckTheRecord(LifeCall call)
    {
        var record = await people.Monitor.Open($"/en/calls/{call.Id}/record", $"/fr/appels/{call.Id}/dossier");
        await record.Follow("check=true");
        (await record.Text()).Should().Contain("The record is whole");
        (await record.Page.Locator("main .tag.stop").CountAsync()).Should().Be(0);
    }
}
