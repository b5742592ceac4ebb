using System.Diagnostics;

namespace Procurement.Tests.Pages.Work;

/// <summary>A page asks the database little: with the session (one statement more in a browser) at most five times.</summary>
public sealed class StatementCountTests
{
    private const int WithoutSession = 4;

    [Test]
    public async Task No_page_of_an_evaluator_with_40_criteria_asks_more_than_five_times()
    {
        var leaves = Enumerable.Range(1, 40).Select(number => ACriterion.Leaf($"T{number}", 10)).ToArray();
        var plan = WorkRoom.Plan with
        {
            Steps =
            [
                WorkRoom.Plan.Steps[0],
                AStep.Rated("technical", leaves) with
                {
                    Envelope = "technical",
                },
                WorkRoom.Plan.Steps[2],
            ],
            TotalPoints = Points.Of(500),
        };
        await using var room = await WorkRoom.Scoring(plan);
        using var counted = new CountedStatements(room.Location);
        // Entity Framework looks once a second whether anybody listens.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        using var page = room.As("E1");
        var competition = room.Competition.Value;
        foreach (
            var address in new[]
            {
                "/en/work",
                "/fr/travail?by=criterion",
                room.Declarations,
                room.Criterion("B1", "T20"),
                room.Criterion("B1", "T20") + "/history",
                room.Sheet("B1"),
                $"/en/competitions/{competition}/steps/technical/offline",
            }
        )
        {
            await page.Open(address);
            // What runs beside the requests asks now and then too.
            var asked = int.MaxValue;
            for (var round = 0; round < 5; round++)
                asked = Math.Min(asked, await counted.During(() => page.Open(address)));
            page.Status.Should().Be(HttpStatusCode.OK, address);
            asked.Should().BeInRange(1, WithoutSession, address);
        }
        await page.Open(room.Criterion("B1", "T1"));
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 20; round++)
            await page.Open(room.Criterion("B1", $"T{round + 1}"));
        TestContext.Out.WriteLine($"A scoring page of 40 criteria: {clock.ElapsedMilliseconds / 20.0} ms");
    }
}
